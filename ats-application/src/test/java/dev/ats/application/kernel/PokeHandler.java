package dev.ats.application.kernel;

import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides as it is told, and remembers what it was asked. */
final class PokeHandler implements Handler<Poke, Facts, String> {
    final List<String> asked = new ArrayList<>();
    private final Facts facts;
    private final Runnable atPreparation;
    private final Function<Moment, Decision<String>> decision;

    PokeHandler(Facts facts, Runnable atPreparation, Function<Moment, Decision<String>> decision) {
        this.facts = facts;
        this.atPreparation = atPreparation;
        this.decision = decision;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_CREATE;
    }

    @Override
    public Poke prepare(Poke command) {
        asked.add("prepare");
        atPreparation.run();
        return command;
    }

    @Override
    public Optional<Facts> load(Poke command) {
        asked.add("load");
        return Optional.ofNullable(facts);
    }

    @Override
    public Facts facts(Facts subject) {
        return subject;
    }

    @Override
    public Decision<String> decide(Poke command, Facts subject, Moment moment) {
        asked.add("decide");
        return decision.apply(moment);
    }
}
