package dev.ats.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void takesOneToTwoHundred(int limit) {
        assertThat(new Paging(limit, null).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void refusesNoneAndTooMany(int limit) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Paging(limit, null));
    }

    @Test
    void countsOnlyWhenAsked() {
        assertThat(Paging.FIRST.counted()).isFalse();
        assertThat(Paging.FIRST.withTotal()).isEqualTo(new Paging(50, null, true));
    }

    @Test
    void theNextPageBeginsAfterTheLastItemOfOneThatReadOneTooMany() {
        assertThat(Page.of(List.of(1, 2, 3), 2, PagingTest::place))
                .isEqualTo(new Page<>(List.of(1, 2), place(2), null));
        assertThat(Page.of(List.of(1, 2), 2, PagingTest::place)).isEqualTo(Page.only(List.of(1, 2)));
        assertThat(List.of(
                        Page.of(List.of(1, 2, 3), 2, PagingTest::place).more(),
                        Page.only(List.of(1, 2)).more()))
                .containsExactly(true, false);
    }

    @Test
    void aPageOfSomethingElseKeepsPlaceAndTotal() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, PagingTest::place).with(new Total(7, false));

        assertThat(page.map(i -> "n" + i)).isEqualTo(new Page<>(List.of("n1", "n2"), place(2), new Total(7, false)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "9999, 9999, false", "10000, 10000, false", "10001, 10000, true"})
    void countsNoFurtherThanTheMost(long looked, long count, boolean more) {
        assertThat(Total.of(looked)).isEqualTo(new Total(count, more));
    }

    private static Place place(int item) {
        return Place.of(new UUID(0, item));
    }
}
