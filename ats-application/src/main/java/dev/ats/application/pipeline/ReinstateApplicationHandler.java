package dev.ats.application.pipeline;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

/**
 * Whether the job still takes applications does not matter, for this one was made while it did; an opening does, and so
 * does that the job is still there.
 */
final class ReinstateApplicationHandler
        implements Handler<ReinstateApplication, ReinstateApplicationHandler.Subject, ApplicationView> {

    private final Jobs jobs;
    private final Applicants applicants;
    private final Applications applications;
    private final Moving moving;

    ReinstateApplicationHandler(Jobs jobs, Applicants applicants, Applications applications) {
        this.jobs = jobs;
        this.applicants = applicants;
        this.applications = applications;
        this.moving = new Moving(applications);
    }

    /**
     * The application, and what stands in its way.
     *
     * @param active the active application of the same candidate on the same job, or null
     */
    record Subject(ApplicationCase found, ApplicationId active) {}

    @Override
    public Permission permission() {
        return Permission.APPLICATION_REINSTATE;
    }

    @Override
    public Optional<Subject> load(ReinstateApplication command) {
        return applications
                .find(command.application(), Applications.Hold.NOTHING)
                .filter(found -> jobs.find(found.application().state().job()).isPresent())
                .map(found -> new Subject(found, activeBeside(found)));
    }

    private ApplicationId activeBeside(ApplicationCase found) {
        return applicants
                .byId(found.person().id(), found.application().state().job())
                .map(Applicants.Known::active)
                // Itself, when somebody was faster between the two reads; the commit will tell that.
                .filter(active -> !active.equals(found.application().state().id()))
                .orElse(null);
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.found().accessFacts();
    }

    @Override
    public Decision<ApplicationView> decide(ReinstateApplication command, Subject subject, Moment moment) {
        ApplicationCase found = subject.found();
        return moving.step(
                found,
                ended -> ended.reinstate(subject.active(), found.pipeline(), found.facts(), moment),
                command.reason(),
                command.seen(),
                now -> ApplicationView.ForMember.of(now, moment.at()));
    }
}
