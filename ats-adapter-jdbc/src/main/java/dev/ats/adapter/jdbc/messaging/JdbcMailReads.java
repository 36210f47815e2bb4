package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
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
import dev.ats.domain.messaging.MailId;
import java.util.Optional;

/** Mails as rows, to be written and looked at. */
public final class JdbcMailReads implements MailReads {

    /** Assigned to nobody, mails are seen by those who see the whole organization, and by the product. */
    private static final Sql DEAD = Sql.of("select " + MailRow.COLUMNS + """
             from mails m
            where m.organization_id = organization() and m.status = 'dead' and m.id < :after and :sees_all
            order by m.id desc limit :most""");

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
    public Page<DeadLetter> deadLetters(Paging paging, Visibility visibility) {
        Bound query = DEAD.bind().truth("sees_all", Sight.of(visibility).all()).keyset(paging);
        return Page.of(
                units.current().list(query, row -> DeadLetter.of(MailRow.read(row))),
                paging.limit(),
                letter -> Place.of(letter.id()));
    }
}
