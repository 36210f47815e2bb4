package dev.ats.application.testkit;

import dev.ats.application.access.AddMember;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An organization in a story, and the people who work there. */
public final class Workplace {
    private final AtsTestKit kit;
    private final OrganizationId id;
    private final Person admin;

    Workplace(AtsTestKit kit, OrganizationId id, Person admin) {
        this.kit = kit;
        this.id = id;
        this.admin = admin;
    }

    /** Which organization. */
    public OrganizationId id() {
        return id;
    }

    /** Its founder. */
    public Person admin() {
        return admin;
    }

    /** Employs a recruiter. */
    public Person recruiter(String name) {
        return member(name, "recruiter");
    }

    /** Employs a hiring manager. */
    public Person hiringManager(String name) {
        return member(name, "hiring_manager");
    }

    /** Employs somebody new with these roles. */
    public Person member(String name, String... roles) {
        AccountId account = kit.account(name, true);
        Set<RoleName> names = Arrays.stream(roles).map(RoleName::new).collect(Collectors.toSet());
        Outcomes.done(kit.ats().access().addMember().run(admin.actor(), new AddMember(id, account, names)));
        return Person.memberOf(kit, id, account);
    }

    /** The same member with what they are granted now: what an actor holds is of the time they signed in. */
    public Person signedIn(Person member) {
        return Person.memberOf(kit, id, member.account());
    }

    /** An application here, on a job and by a person of its own unless said otherwise. */
    public ApplicationFixture anApplication() {
        return new ApplicationFixture(kit, this);
    }

    /** What its journal says, in order. */
    public List<Inspection.Entry> journal() {
        return kit.inspection().journal(id);
    }

    /** What was put out for it, in order. */
    public List<Inspection.Told> outbox() {
        return kit.inspection().outbox(id);
    }
}
