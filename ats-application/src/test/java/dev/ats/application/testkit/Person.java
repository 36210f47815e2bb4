package dev.ats.application.testkit;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.Ats;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.jobs.ChangeJobStatus;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.jobs.ForgetJob;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.jobs.ListSavedJobs;
import dev.ats.application.jobs.SaveJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.application.pipeline.bulk.ViewBulk;
import dev.ats.domain.access.Actor;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;

/** Somebody in a story. What they do succeeds, or the test fails; what they try may be refused. */
public final class Person {
    private final AtsTestKit kit;
    private final Actor actor;

    Person(AtsTestKit kit, Actor actor) {
        this.kit = kit;
        this.actor = actor;
    }

    static Person signedIn(AtsTestKit kit, AccountId account) {
        return new Person(kit, new Actor.Account(account));
    }

    static Person memberOf(AtsTestKit kit, OrganizationId organization, AccountId account) {
        Identity identity = done(kit.ats().access().whoAmI().ask(new Actor.Account(account), new WhoAmI()));
        return new Person(kit, identity.actorIn(organization).orElseThrow());
    }

    /** How the product knows them. */
    public Actor actor() {
        return actor;
    }

    /** Their account. */
    public AccountId account() {
        return actor.account().orElseThrow();
    }

    /** Opens a job with one opening. */
    public JobId opens(String title) {
        return opens(title, 1);
    }

    /** Opens a job. */
    public JobId opens(String title, int openings) {
        return creates(draft(title, openings), true);
    }

    /** Creates a job, open or as a draft. */
    public JobId creates(JobDraft details, boolean open) {
        return done(ats().jobs().create().run(actor, new CreateJob(details, open ? JobStatus.OPEN : JobStatus.DRAFT)))
                .id();
    }

    /** Gives a job another status. */
    public JobView gives(JobId job, JobStatus status) {
        return done(triesToGive(job, status));
    }

    /** Tries to give a job another status. */
    public Outcome<JobView> triesToGive(JobId job, JobStatus status) {
        return ats().jobs().changeStatus().run(actor, new ChangeJobStatus(job, status, Seen.ANY));
    }

    /** Deletes a job that nobody is applying to. */
    public void deletes(JobId job) {
        done(triesToDelete(job));
    }

    /** Tries to delete a job that nobody is applying to. */
    public Outcome<JobId> triesToDelete(JobId job) {
        return ats().jobs().delete().run(actor, new DeleteJob(job, Seen.ANY));
    }

    /** Tries to look at a job. */
    public Outcome<JobView> triesToSee(JobId job) {
        return ats().jobs().view().ask(actor, new ViewJob(job));
    }

    /** The jobs of the organization that match, newest first. */
    public List<JobId> lists(JobFilter filter) {
        return idsOf(done(ats().jobs().list().ask(actor, new ListJobs(filter, Paging.FIRST))));
    }

    /** The jobs on the public board that match, newest first. */
    public List<JobId> findsOnBoard(JobSearch search) {
        return idsOf(done(ats().jobs().board().ask(actor, new ListBoard(search, Paging.FIRST))));
    }

    /** Keeps a job in mind. */
    public void saves(JobId job) {
        done(triesToSave(job));
    }

    /** Tries to keep a job in mind. */
    public Outcome<JobId> triesToSave(JobId job) {
        return ats().jobs().save().run(actor, new SaveJob(account(), job));
    }

    /** Keeps a job in mind no longer. */
    public void forgets(JobId job) {
        done(ats().jobs().forget().run(actor, new ForgetJob(account(), job)));
    }

    /** The jobs kept in mind, the last first. */
    public List<JobId> hasSaved() {
        Page<SavedJobView> page = done(ats().jobs().saved().ask(actor, new ListSavedJobs(Paging.FIRST)));
        return page.items().stream().map(saved -> saved.job().id()).toList();
    }

    /** Applies, signed in. */
    public ApplicationId appliesTo(JobId job) {
        return done(triesToApplyTo(job)).id();
    }

    /** Tries to apply, signed in. */
    public Outcome<ApplicationView> triesToApplyTo(JobId job) {
        return ats().pipeline().applyAsCandidate().run(actor, new ApplyAsCandidate(job, account(), null));
    }

    /** Moves an application through these stages. */
    public void moves(ApplicationId application, String... stages) {
        for (String stage : stages) {
            done(triesToMove(application, stage));
        }
    }

    /** Tries to move an application. */
    public Outcome<MoveResult> triesToMove(ApplicationId application, String stage) {
        return ats().pipeline().move().run(actor, new MoveApplication(application, new Stage(stage), null, Seen.ANY));
    }

    /** Moves an application and says why. */
    public void moves(ApplicationId application, Stage stage, Line reason) {
        done(ats().pipeline().move().run(actor, new MoveApplication(application, stage, reason, Seen.ANY)));
    }

    /** Asks for the same to be done to these applications, and leaves. */
    public BulkId starts(BulkTask task, List<ApplicationId> applications) {
        return done(triesToStart(task, applications));
    }

    /** Tries to ask for the same to be done to these applications. */
    public Outcome<BulkId> triesToStart(BulkTask task, List<ApplicationId> applications) {
        return ats().pipeline().bulks().start().run(actor, new StartBulk(task, applications));
    }

    /** Sees what it would come to, were the same done to these applications. */
    public BulkUseCases.Foreseen foresees(BulkTask task, List<ApplicationId> applications) {
        return done(ats().pipeline().bulks().preview().of(actor, new StartBulk(task, applications)));
    }

    /** Looks at what became of a bulk. */
    public BulkView sees(BulkId bulk) {
        return done(triesToSee(bulk));
    }

    /** Tries to look at what became of a bulk. */
    public Outcome<BulkView> triesToSee(BulkId bulk) {
        return ats().pipeline().bulks().view().ask(actor, new ViewBulk(bulk));
    }

    /** Withdraws an application. */
    public ApplicationView withdraws(ApplicationId application) {
        return done(triesToWithdraw(application));
    }

    /** Tries to withdraw an application. */
    public Outcome<ApplicationView> triesToWithdraw(ApplicationId application) {
        return ats().pipeline().withdraw().run(actor, new WithdrawApplication(application, null, Seen.ANY));
    }

    /** Takes an application up again. */
    public ApplicationView reinstates(ApplicationId application) {
        return done(triesToReinstate(application));
    }

    /** Tries to take an application up again. */
    public Outcome<ApplicationView> triesToReinstate(ApplicationId application) {
        return ats().pipeline().reinstate().run(actor, new ReinstateApplication(application, null, Seen.ANY));
    }

    /** Gives feedback. */
    public FeedbackView rates(ApplicationId application, int rating, String comments) {
        return done(triesToRate(application, rating, comments));
    }

    /** Tries to give feedback. */
    public Outcome<FeedbackView> triesToRate(ApplicationId application, int rating, String comments) {
        GiveFeedback give = new GiveFeedback(
                application, FeedbackType.INTERVIEW, new Rating(rating), comments == null ? null : new Body(comments));
        return ats().pipeline().opinions().giveFeedback().run(actor, give);
    }

    /** Writes a note. */
    public NoteView notes(ApplicationId application, String text, AccountId... mentions) {
        return done(triesToNote(application, text, mentions));
    }

    /** Tries to write a note. */
    public Outcome<NoteView> triesToNote(ApplicationId application, String text, AccountId... mentions) {
        return ats().pipeline()
                .opinions()
                .writeNote()
                .run(actor, new WriteNote(application, new Body(text), List.of(mentions)));
    }

    /** Looks at an application. */
    public ApplicationView sees(ApplicationId application) {
        return done(triesToSee(application));
    }

    /** Tries to look at an application. */
    public Outcome<ApplicationView> triesToSee(ApplicationId application) {
        return ats().pipeline().view().ask(actor, new ViewApplication(application));
    }

    /** Reads how an application came to where it is. */
    public HistoryView readsHistoryOf(ApplicationId application) {
        return done(ats().pipeline().history().ask(actor, new ViewHistory(application)));
    }

    /** What somebody would write down of a job. */
    public static JobDraft draft(String title, int openings) {
        return JobDraft.of(
                JobDetails.of(new Name(title), new Body(title + " wanted.")).withOpenings(openings));
    }

    private static List<JobId> idsOf(Page<? extends JobListing> page) {
        return page.items().stream().<JobId>map(JobListing::id).toList();
    }

    private Ats ats() {
        return kit.ats();
    }
}
