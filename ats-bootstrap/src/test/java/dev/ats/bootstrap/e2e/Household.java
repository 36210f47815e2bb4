package dev.ats.bootstrap.e2e;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.machines.MakeApiKey;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.jobs.AssignHiringManagers;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.RedrawPipeline;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One thing of each kind that has an id, all of one organization, and each of them somehow another's. */
final class Household {

    /** A job that was never published, so that nobody elsewhere may know of it. */
    static final String JOB = "job";

    /** A job that everybody may see, with an application. */
    static final String PUBLISHED_JOB = "published_job";

    private static final RoleName RECRUITER = new RoleName("recruiter");

    private final Map<String, UUID> ids;

    private Household(Map<String, UUID> ids) {
        this.ids = ids;
    }

    /** A new one there. Whoever brings a new kind of thing adds one line. */
    static Household at(Workplace workplace, AtsTestKit kit, Rows rows) {
        String mark = kit.ids().next().toString().substring(19);
        Reception reception = new Reception(kit);
        Person admin = workplace.admin();
        AccountId account = reception.candidate("somebody-" + mark);
        done(kit.ats()
                .access()
                .addMember()
                .run(admin.actor(), new AddMember(workplace.id(), account, Set.of(RECRUITER))));
        JobId job = admin.creates(Person.draft("Draft " + mark, 1), false);
        JobId published = done(kit.ats()
                        .jobs()
                        .create()
                        .run(
                                memberHere(account, workplace, kit),
                                new CreateJob(Person.draft("Open " + mark, 1), JobStatus.OPEN)))
                .id();
        for (JobId one : Set.of(job, published)) {
            done(kit.ats()
                    .jobs()
                    .assignRecruiters()
                    .run(admin.actor(), new AssignRecruiters(one, Set.of(account, admin.account()), Seen.ANY)));
            done(kit.ats()
                    .jobs()
                    .assignHiringManagers()
                    .run(admin.actor(), new AssignHiringManagers(one, Set.of(account), Seen.ANY)));
        }
        ApplicationId application = kit.candidate("applicant-" + mark).appliesTo(published);

        Map<String, UUID> ids = new TreeMap<>();
        ids.put("organization", workplace.id().value());
        ids.put("account", account.value());
        ids.put(JOB, job.value());
        ids.put(PUBLISHED_JOB, published.value());
        ids.put("application", application.value());
        ids.put("candidate", rows.id("select candidate_id from ats.applications where id = '" + application + "'"));
        ids.put(
                "bulk",
                doneBulk(memberHere(account, workplace, kit), application, kit).value());
        ids.put(
                "team",
                done(kit.ats()
                                .access()
                                .teams()
                                .found()
                                .run(admin.actor(), new FoundTeam(new Name("Team " + mark), account)))
                        .id()
                        .value());
        ids.put("pipeline", pipeline(admin, "p" + mark.replace("-", ""), kit));
        ids.put(
                "role",
                done(kit.ats()
                                .access()
                                .roles()
                                .define()
                                .run(
                                        admin.actor(),
                                        new DefineRole(
                                                new RoleName("r" + mark.replace("-", "")),
                                                new Line("Idle."),
                                                Grants.NONE)))
                        .id()
                        .value());
        ids.put(
                "invitation",
                done(kit.ats()
                                .access()
                                .members()
                                .invite()
                                .run(
                                        admin.actor(),
                                        new InviteMember(AtsTestKit.emailOf("guest-" + mark), Set.of(RECRUITER))))
                        .id()
                        .value());
        ids.put(
                "api_key",
                done(kit.ats()
                                .access()
                                .machines()
                                .make()
                                .run(
                                        admin.actor(),
                                        new MakeApiKey(new Name("Key " + mark), Set.of(Permission.JOB_VIEW), null)))
                        .key()
                        .id()
                        .value());
        ids.put("session", reception.signsIn("somebody-" + mark).session().value());
        reception.forgets("somebody-" + mark);
        ids.put("token", ((TokenId) reception.secrets().mailed()).value());
        ids.put("mail", deadMail(workplace.id(), account.value(), kit, rows));
        return new Household(ids);
    }

    /** One that has been published, and drawn anew since. */
    private static UUID pipeline(Person admin, String name, AtsTestKit kit) {
        TemplatesUseCases templates = kit.ats().pipeline().templates();
        PipelineDrawing drawing = Pipelines.DEFAULT.drawing();
        PipelineId id = done(templates.draw().run(admin.actor(), new DrawPipeline(new PipelineName(name), drawing)))
                .id();
        done(templates.publish().run(admin.actor(), new PublishPipeline(id, Seen.ANY)));
        PipelineDrawing anew = new PipelineDrawing(new Name("Anew"), drawing.stages(), drawing.moves());
        done(templates.redraw().run(admin.actor(), new RedrawPipeline(id, anew, Seen.ANY)));
        return id.value();
    }

    /** A bulk of which nothing is left, so that no round changes anything because of it. */
    static BulkId doneBulk(Actor starter, ApplicationId application, AtsTestKit kit) {
        BulkUseCases bulks = kit.ats().pipeline().bulks();
        BulkId bulk =
                done(bulks.start().run(starter, new StartBulk(BulkTask.tag(new Tag("tag")), List.of(application))));
        done(bulks.advance()
                .run(
                        AtsTestKit.STAGE_HAND,
                        new AdvanceBulk(starter.organization().orElseThrow(), bulk, Duration.ofMinutes(1))));
        return bulk;
    }

    /** The same kinds, but there is nothing by these ids anywhere. */
    Household nowhere(AtsTestKit kit) {
        Map<String, UUID> nothings = new TreeMap<>();
        ids.keySet().forEach(kind -> nothings.put(kind, kit.ids().next()));
        return new Household(nothings);
    }

    /** The id of its thing of that kind. */
    UUID id(String kind) {
        if (!ids.containsKey(kind)) {
            throw new AssertionError("Household has no " + kind);
        }
        return ids.get(kind);
    }

    /** The same, whose job is the published one. */
    Household published() {
        return with(JOB, id(PUBLISHED_JOB));
    }

    /** The same but for one thing. */
    Household with(String kind, UUID id) {
        Map<String, UUID> others = new TreeMap<>(ids);
        others.put(kind, id);
        return new Household(others);
    }

    /** That text without its ids, so that texts about different things can be compared. */
    String masked(String text) {
        String masked = text;
        for (Map.Entry<String, UUID> one : ids.entrySet()) {
            masked = masked.replace(one.getValue().toString(), "(id)");
        }
        return masked;
    }

    private static Actor memberHere(AccountId account, Workplace workplace, AtsTestKit kit) {
        return done(kit.ats().access().whoAmI().ask(new Actor.Account(account), new WhoAmI()))
                .actorIn(workplace.id())
                .orElseThrow();
    }

    /** A mail that was given up, for the same person but of that organization. */
    UUID deadMail(OrganizationId organization, AtsTestKit kit, Rows rows) {
        return deadMail(organization, id("account"), kit, rows);
    }

    /** It takes a broken relay and half a day otherwise. */
    private static UUID deadMail(OrganizationId organization, UUID to, AtsTestKit kit, Rows rows) {
        UUID id = kit.ids().next();
        rows.change("insert into ats.mails (organization_id, id, event_id, template, recipient_kind, recipient_id,"
                + " status, attempts, next_at, created_at, version) values ('" + organization + "', '" + id + "', '"
                + kit.ids().next() + "', 'stage_changed', 'account', '" + to + "', 'dead', 9, now(), now(), 1)");
        return id;
    }
}
