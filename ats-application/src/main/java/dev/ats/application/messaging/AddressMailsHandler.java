package dev.ats.application.messaging;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class AddressMailsHandler implements Handler<AddressMails, AddressMailsHandler.Batch, Integer> {

    private final Mails mails;

    AddressMailsHandler(Mails mails) {
        this.mails = mails;
    }

    record Batch(OrganizationId organization, List<Occasion> occasions) {}

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Batch> load(AddressMails command) {
        return Optional.of(new Batch(command.organization(), mails.occasions(command.events())));
    }

    @Override
    public Facts facts(Batch batch) {
        return Facts.of(batch.organization());
    }

    @Override
    public Decision<Integer> decide(AddressMails command, Batch batch, Moment moment) {
        List<Saving> written = batch.occasions().stream()
                .flatMap(occasion -> Addressing.of(occasion).stream()
                        .map(to -> Mail.address(
                                batch.organization(), occasion.id(), to.template(), to.recipient(), moment)))
                .map(mails::saving)
                .toList();
        return Decision.accept(
                written.size(),
                Stream.concat(written.stream(), Stream.of(mails.addressed(command.events())))
                        .toList());
    }
}
