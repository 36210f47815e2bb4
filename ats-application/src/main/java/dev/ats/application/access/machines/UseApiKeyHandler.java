package dev.ats.application.access.machines;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

final class UseApiKeyHandler implements Handler<UseApiKey, UseApiKeyHandler.Subject, Actor.Machine> {

    /** How exactly it is noted when a key was last used. */
    private static final Duration ABOUT = Duration.ofMinutes(1);

    private final ApiKeys keys;

    UseApiKeyHandler(ApiKeys keys) {
        this.keys = keys;
    }

    /**
     * What is presented, and where.
     *
     * @param presented null where there is no such key, which is answered like one that was revoked
     */
    record Subject(OrganizationId organization, ApiKeys.Presented presented) {}

    @Override
    public Permission permission() {
        return Permission.API_KEY_USE;
    }

    /** What the program does with it is a deed; that it shows it each time is not. The key's own row tells when. */
    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Subject> load(UseApiKey command) {
        return Optional.of(
                new Subject(command.organization(), keys.present(command.key()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(subject.organization()).published(true);
    }

    @Override
    public Decision<Actor.Machine> decide(UseApiKey command, Subject subject, Moment moment) {
        ApiKeys.Presented presented = subject.presented();
        if (presented == null || !presented.key().opensWith(command.secret(), moment.at())) {
            return Decision.refuse(ApiKeyRules.INVALID_API_KEY.broken());
        }
        Actor.Machine machine = presented.key().actor(presented.maker());
        return isNews(presented.usedAt(), moment.at())
                ? Decision.accept(machine, keys.using(subject.organization(), command.key(), moment.at()))
                : Decision.accept(machine);
    }

    private static boolean isNews(Instant usedAt, Instant now) {
        return usedAt == null || !now.isBefore(usedAt.plus(ABOUT));
    }
}
