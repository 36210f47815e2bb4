package dev.ats.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void thereIsMoreWhenOneTooManyWasRead() {
        assertThat(Page.of(List.of(1, 2, 3), 2)).isEqualTo(new Page<>(List.of(1, 2), true));
        assertThat(Page.of(List.of(1, 2), 2)).isEqualTo(new Page<>(List.of(1, 2), false));
        assertThat(Page.of(List.of(1, 2, 3), 2).map(i -> "n" + i)).isEqualTo(new Page<>(List.of("n1", "n2"), true));
    }
}
