package dev.ats.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void readsItsKeyAsWhatItIs() {
        assertThat(place("2026-01-01T12:00:00.000001Z").instant())
                .isEqualTo(Instant.parse("2026-01-01T12:00:00.000001Z"));
        assertThat(place("3").rank()).isEqualTo(3);
        assertThat(place("").text()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "noon",
                "3",
                "2026-01-01",
                "2026-02-30T00:00:00Z",
                "0000-12-31T23:59:59.999999Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void refusesWhatIsNoTime(String key) {
        refuses(PlaceKey.INSTANT, key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "+1", "1.0", "1234567890", "\u0661", "high"})
    void refusesWhatIsNoRank(String key) {
        refuses(PlaceKey.RANK, key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\0", "a\0b", "\ud800", "a\udc00"})
    void refusesWhatNoStoreHolds(String key) {
        refuses(PlaceKey.TEXT, key);
    }

    @ParameterizedTest
    @EnumSource(PlaceKey.class)
    void aPageBeginsOnlyWhereSomethingCanStandInItsOrder(PlaceKey key) {
        Sort order = () -> key;

        assertThatCode(() -> Paging.FIRST.checkIn(order)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Paging(1, place(null)).checkIn(order));
    }

    private static void refuses(PlaceKey kind, String key) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> kind.check(place(key)));
    }

    private static Place place(String key) {
        return new Place(key, new UUID(0, 1));
    }
}
