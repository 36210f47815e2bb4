package dev.ats.application.testkit;

import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.organizations.FoundOrganization;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells hiring stories: the real product, with a clock that stands still and ids that count.
 *
 * <p>Everything goes through the use cases, so whatever a story reaches, a user could.
 */
public final class AtsTestKit {
    /** Who sets the scene: the product itself. */
    public static final Actor STAGE_HAND = new Actor.System("testkit");

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T09:00:00Z");

    private final AtsPorts ports;
    private final Ats ats;
    private final SettableClock clock;
    private final Inspection inspection;
    private final Rounds rounds;

    private AtsTestKit(AtsPorts ports, SettableClock clock, Inspection inspection) {
        this.ports = ports;
        this.ats = AtsAssembly.of(ports);
        this.clock = clock;
        this.inspection = inspection;
        this.rounds = new Rounds(ats, ports);
        rounds.begin();
    }

    /** The product in memory, at nine in the morning of the first of January 2026. */
    public static AtsTestKit inMemory() {
        return inMemory(Observer.NONE, List.of());
    }

    /** The same, watched. */
    public static AtsTestKit inMemory(Observer observer) {
        return inMemory(observer, List.of());
    }

    /** The same, with listeners, who hear of what has happened when the story goes its {@link #rounds()}. */
    public static AtsTestKit inMemory(Listener... listeners) {
        return inMemory(Observer.NONE, List.of(listeners));
    }

    private static AtsTestKit inMemory(Observer observer, List<Listener> listeners) {
        SettableClock clock = new SettableClock(NEW_YEAR);
        InMemoryPorts memory = InMemoryPorts.of(clock, new CountingIds(), observer, listeners);
        return new AtsTestKit(memory.ports(), clock, memory.inspection());
    }

    /** The product on these ports, whose store may be told one story only, because names are as they are told. */
    public static AtsTestKit on(AtsPorts ports, SettableClock clock, Inspection inspection) {
        return new AtsTestKit(ports, clock, inspection);
    }

    /** The product. */
    public Ats ats() {
        return ats;
    }

    /** What the product stands on. */
    public AtsPorts ports() {
        return ports;
    }

    /** What time it is in the story. */
    public SettableClock clock() {
        return clock;
    }

    /** What happens after commits: goes when the story says so, at the time of the story. */
    public Rounds rounds() {
        return rounds;
    }

    /** Where new ids come from. */
    public IdSource ids() {
        return ports.kernel().ids();
    }

    /** Shows what was written behind the scenes. */
    public Inspection inspection() {
        return inspection;
    }

    /** Founds an organization; its founder is called {@code admin-of-} and its name. */
    public Workplace organization(String name) {
        OrganizationId id = new OrganizationId(ids().next());
        AccountId founder = account("admin-of-" + name.toLowerCase(Locale.ROOT), true);
        Outcomes.done(ats.organizations()
                .found()
                .run(
                        STAGE_HAND,
                        new FoundOrganization(id, new Name(name), OrganizationKind.EMPLOYER, founder, Set.of())));
        return new Workplace(this, id, Person.memberOf(this, id, founder));
    }

    /** Somebody with an account whose address, {@code name@example.org}, is verified. */
    public Person candidate(String name) {
        return Person.signedIn(this, account(name, true));
    }

    /** Somebody with an account whose address nobody has verified. */
    public Person unverified(String name) {
        return Person.signedIn(this, account(name, false));
    }

    /** Somebody who is not signed in. */
    public Person anybody() {
        return new Person(this, new Actor.Anonymous());
    }

    /** Registers an account with the address {@code name@example.org}. */
    public AccountId account(String name, boolean verified) {
        return Outcomes.done(
                ats.access().register().run(STAGE_HAND, new RegisterAccount(new Name(name), emailOf(name), verified)));
    }

    /** The address of somebody of that name. */
    public static Email emailOf(String name) {
        return new Email(name + "@example.org");
    }
}
