package dev.ats.adapter.jdbc.kernel;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Several statements sent as one text, in one round trip. The text begins its own transaction or runs inside one:
 * without, it would be atomic only as long as the driver sees no reason to split it.
 */
final class Trip {

    private final List<Answer<?>> answers = new ArrayList<>();

    /** Adds a statement of which no rows are wanted. */
    void tell(Bound statement) {
        ask(statement, row -> statement);
    }

    /** Adds a statement; its rows are there once this has been sent. */
    <T> Answer<T> ask(Bound statement, RowReader<T> reader) {
        Answer<T> answer = new Answer<>(statement, reader);
        answers.add(answer);
        return answer;
    }

    void send(Handle handle, Trace trace) {
        String text = answers.stream().map(one -> one.statement.sql().text()).collect(Collectors.joining(";\n"));
        try (Update update = handle.createUpdate(text)) {
            int place = 0;
            for (Answer<?> answer : answers) {
                trace.sent(answer.statement);
                place = answer.statement.into(update, place);
            }
            update.execute((sent, context) -> {
                read(sent.get());
                return answers;
            });
        }
    }

    private void read(PreparedStatement sent) throws SQLException {
        for (Answer<?> answer : answers) {
            ResultSet results = sent.getResultSet();
            if (results != null) {
                answer.read(results);
            }
            sent.getMoreResults();
        }
    }

    /** The rows that answer one of the statements. */
    static final class Answer<T> {

        private final Bound statement;
        private final RowReader<T> reader;
        private final List<T> rows = new ArrayList<>();

        private Answer(Bound statement, RowReader<T> reader) {
            this.statement = statement;
            this.reader = reader;
        }

        List<T> rows() {
            return rows;
        }

        private void read(ResultSet results) throws SQLException {
            Row row = new Row(results);
            while (results.next()) {
                rows.add(reader.read(row));
            }
        }
    }
}
