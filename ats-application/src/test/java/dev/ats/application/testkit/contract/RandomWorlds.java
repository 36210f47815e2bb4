package dev.ats.application.testkit.contract;

import dev.ats.application.AtsPorts;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.PipelineKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Two organizations full of random people, jobs and applications, and what is true of them. */
final class RandomWorlds {
    private static final List<Permission> PERMISSIONS = List.of(
            Permission.JOB_VIEW,
            Permission.APPLICATION_VIEW,
            Permission.APPLICATION_BROWSE,
            Permission.APPLICATION_VIEW_ASSESSMENT);

    final List<Actor> actors = new ArrayList<>(List.of(new Actor.Anonymous(), World.ACTOR));
    final List<Job> jobs = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();
    private final Map<Job, Facts> factsOfJobs = new HashMap<>();
    private final Map<Application, Facts> factsOfApplications = new HashMap<>();
    private final Random random;
    private final AtsPorts ports;

    RandomWorlds(AtsPorts ports, long seed) {
        this.ports = ports;
        this.random = new Random(seed);
        List<World> worlds = List.of(World.in(ports), World.in(ports));
        List<AccountId> people = new ArrayList<>();
        for (World world : worlds) {
            List<AccountId> members = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                members.add(world.member("recruiter"));
            }
            members.forEach(member -> actors.add(actor(world, member, members)));
            people.addAll(members);
            addJobs(world, members);
        }
        AccountId stranger = worlds.get(0).account(true).state().id();
        people.add(stranger);
        actors.add(new Actor.Account(stranger));
        worlds.forEach(world -> addApplications(world, people));
    }

    Facts of(Job job) {
        return factsOfJobs.get(job);
    }

    Facts of(Application application) {
        return factsOfApplications.get(application);
    }

    List<Application> on(Job job) {
        return applications.stream()
                .filter(one -> one.state().job().equals(job.state().id()))
                .toList();
    }

    private Actor actor(World world, AccountId member, List<AccountId> members) {
        List<Grant> grants = new ArrayList<>();
        for (Permission permission : PERMISSIONS) {
            if (random.nextInt(5) > 0) {
                grants.add(new Grant(permission, any(List.of(Reach.values()))));
            }
        }
        return new Actor.Member(member, world.organization(), Grants.of(grants), some(members));
    }

    private void addJobs(World world, List<AccountId> members) {
        for (int i = 0; i < 4; i++) {
            JobStatus status = i > 0 ? JobStatus.OPEN : JobStatus.DRAFT;
            Set<AccountId> staff = some(members);
            Change<Job> created = Job.create(
                    world.organization(),
                    world.draft(null, 9, staff),
                    new PipelineKey("default"),
                    status,
                    World.moment());
            world.save(() -> ports.jobs().saving(created));
            jobs.add(created.next());
            factsOfJobs.put(
                    created.next(),
                    Facts.of(world.organization())
                            .assignedTo(staff)
                            .published(created.next().isPublic()));
        }
    }

    private void addApplications(World world, List<AccountId> people) {
        List<Candidate> candidates = new ArrayList<>(List.of(world.candidate()));
        for (AccountId person : people) {
            candidates.add(candidate(world, person));
        }
        for (Job job : jobs) {
            if (job.isOnBoard() && job.state().organization().equals(world.organization())) {
                candidates.stream().filter(one -> random.nextInt(3) > 0).forEach(one -> apply(world, job, one));
            }
        }
    }

    private Candidate candidate(World world, AccountId person) {
        Account.State account =
                world.read(() -> ports.accounts().find(person).orElseThrow().state());
        return world.save(Candidate.addAccount(
                world.organization(), person, account.fullName(), account.email(), true, World.moment()));
    }

    private void apply(World world, Job job, Candidate candidate) {
        Application submitted = world.application(job, candidate);
        Application now = random.nextBoolean() ? submitted : world.move(submitted, "screening");
        applications.add(now);
        factsOfApplications.put(
                now,
                Facts.of(world.organization())
                        .ownedBy(candidate.state().account())
                        .assignedTo(of(job).assigned()));
        Change<Feedback> given = Feedback.give(now.state(), FeedbackType.GENERAL, new Rating(3), World.moment());
        Change<Note> written = Note.write(now.state(), Set.of(), World.moment());
        world.save(() -> ports.opinions().feedback(given, null), () -> ports.opinions()
                .note(written, new Body("A note.")));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Set<T> some(List<T> all) {
        Set<T> some = new HashSet<>(all);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }
}
