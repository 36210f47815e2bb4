package dev.ats.application.messaging;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.listening.Tellings;
import dev.ats.application.organizations.settings.AllSettings;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class AddressEventsHandler implements Handler<AddressEvents, AddressEventsHandler.Batch, Integer> {

    private final Mails mails;
    private final Tellings tellings;
    private final AllSettings settings;

    AddressEventsHandler(Mails mails, Tellings tellings, AllSettings settings) {
        this.mails = mails;
        this.tellings = tellings;
        this.settings = settings;
    }

    /**
     * What is to be told, and to whom it is kept for.
     *
     * @param held how long mails wait that tell a decision
     */
    record Batch(OrganizationId organization, List<Occasion> occasions, Set<ListenerName> listeners, Duration held) {}

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Batch> load(AddressEvents command) {
        List<Occasion> occasions = mails.occasions(command.events());
        Duration held = occasions.stream().anyMatch(Addressing::isDecision) ? held() : Duration.ZERO;
        return Optional.of(new Batch(command.organization(), occasions, tellings.listeners(), held));
    }

    private Duration held() {
        SettingValues set = settings.look(null)
                .map(found -> found.settings().state().values())
                .orElse(SettingValues.NONE);
        return Duration.ofHours(set.orElse(SettingValues.DEFAULT).decisionMailDelayHours());
    }

    @Override
    public Facts facts(Batch batch) {
        return Facts.of(batch.organization());
    }

    @Override
    public Decision<Integer> decide(AddressEvents command, Batch batch, Moment moment) {
        List<Saving> written = batch.occasions().stream()
                .flatMap(occasion -> Addressing.of(occasion).stream()
                        .map(to -> Mail.address(
                                batch.organization(),
                                occasion.id(),
                                to.template(),
                                to.recipient(),
                                Addressing.isDecision(occasion) ? batch.held() : Duration.ZERO,
                                moment)))
                .map(mails::saving)
                .toList();
        Stream<Saving> kept = command.events().stream()
                .flatMap(event -> batch.listeners().stream()
                        .map(listener -> Telling.address(batch.organization(), event, listener, moment)))
                .map(tellings::saving);
        return Decision.accept(
                written.size(),
                Stream.of(written.stream(), kept, Stream.of(mails.addressed(command.events())))
                        .flatMap(savings -> savings)
                        .toList());
    }
}
