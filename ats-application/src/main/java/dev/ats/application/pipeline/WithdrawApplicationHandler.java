package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class WithdrawApplicationHandler implements Handler<WithdrawApplication, ApplicationCase, ApplicationView> {

    private final Applications applications;
    private final Moving moving;

    WithdrawApplicationHandler(Applications applications) {
        this.applications = applications;
        this.moving = new Moving(applications);
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_WITHDRAW;
    }

    @Override
    public Optional<ApplicationCase> load(WithdrawApplication command) {
        return applications.find(command.application(), Applications.Hold.NOTHING);
    }

    @Override
    public Facts facts(ApplicationCase found) {
        return found.accessFacts();
    }

    @Override
    public Decision<ApplicationView> decide(WithdrawApplication command, ApplicationCase found, Moment moment) {
        return moving.step(
                found, Pipeline.WITHDRAWN, command.reason(), command.seen(), moment, now -> shown(now, moment));
    }

    private static ApplicationView shown(ApplicationCase now, Moment moment) {
        AccountId owner = now.owner();
        return owner != null && Author.account(owner).equals(moment.by())
                ? ApplicationView.ForCandidate.of(now)
                : ApplicationView.ForMember.of(now, moment.at());
    }
}
