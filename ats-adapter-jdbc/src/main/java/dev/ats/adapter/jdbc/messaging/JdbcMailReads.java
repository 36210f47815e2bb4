package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.EventJson;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.messaging.DeadLetter;
import dev.ats.application.messaging.Letter;
import dev.ats.application.messaging.MailReads;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Mails as rows, to be written and looked at. */
public final class JdbcMailReads implements MailReads {

    /** Assigned to nobody, mails are seen by those who see the whole organization, and by the product. */
    private static final Sql DEAD = Sql.of("select " + MailRow.COLUMNS + """
             from mails m
            where m.organization_id = organization() and m.status = 'dead' and m.id < :after and :sees_all
            order by m.id desc limit :most""");

    /** Events that have no ids bear their places instead. */
    private static final Sql FORESEEN = Sql.of(OccasionRow.of("""
            select e.id, e.type, cast(e.event as jsonb) as event, cast(:by as text) as by, e.place
            from rows from (unnest(:places), unnest(:types), unnest(:events)) with ordinality e(id, type, event, place)"""));

    private final JdbcUnitsOfWork units;
    private final Letters letters;

    public JdbcMailReads(JdbcUnitsOfWork units) {
        this.units = units;
        this.letters = new Letters(units);
    }

    @Override
    public Optional<Letter> letter(MailId id, Visibility visibility) {
        return letters.find(id, Sight.of(visibility).all());
    }

    @Override
    public List<Occasion> occasions(List<Event> events, Author by, Visibility visibility) {
        if (!Sight.of(visibility).all()) {
            return List.of();
        }
        return units.current()
                .list(
                        FORESEEN.bind()
                                .uuids(
                                        "places",
                                        IntStream.range(0, events.size())
                                                .mapToObj(place -> new UUID(0, place))
                                                .toList())
                                .texts(
                                        "types",
                                        events.stream().map(EventJson::typeOf).toList())
                                .texts(
                                        "events",
                                        events.stream().map(EventJson::write).toList())
                                .text("by", by.label()),
                        OccasionRow::read);
    }

    @Override
    public Page<DeadLetter> deadLetters(Paging paging, Visibility visibility) {
        Bound query = DEAD.bind().truth("sees_all", Sight.of(visibility).all()).keyset(paging);
        return Page.of(
                units.current().list(query, row -> DeadLetter.of(MailRow.read(row))),
                paging.limit(),
                letter -> Place.of(letter.id()));
    }
}
