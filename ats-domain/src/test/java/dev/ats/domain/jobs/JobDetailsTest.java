package dev.ats.domain.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobDetailsTest {

    private static final Name JAVA = new Name("Java");

    @ParameterizedTest
    @ValueSource(ints = {1, 3650})
    void isToBeFilledWithinADayToTenYears(int days) {
        assertThat(withinDays(days).slaDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3651})
    void refusesToBeFilledInNoTimeOrNever(int days) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> withinDays(days));
    }

    @Test
    void asksForYearsInAnOrderThatMakesSense() {
        assertThat(years(0, 0).experienceMin()).isZero();
        assertThat(years(2, 80).experienceMax()).isEqualTo(80);
        assertThat(years(null, 3).experienceMin()).isNull();
        assertThat(years(3, null).experienceMax()).isNull();
    }

    @Test
    void refusesYearsThatCannotBe() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> years(3, 2));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> years(-1, null));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> years(null, 81));
    }

    @Test
    void asksForTwoHundredSkillsAndNotForMore() {
        List<Name> all = IntStream.rangeClosed(0, Requirements.MOST_SKILLS)
                .mapToObj(n -> new Name("Skill " + n))
                .toList();

        assertThat(new Requirements(List.of(), all.subList(1, all.size()), null, null).preferredSkills())
                .hasSize(200);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Requirements(all, List.of(), null, null));
    }

    @Test
    void asksForASkillOnce() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Requirements(List.of(JAVA, JAVA), List.of(), null, null));
    }

    @Test
    void paysFromTheLeastToTheMost() {
        assertThat(new Salary(money("1", "EUR"), money("1", "EUR")).max()).isEqualTo(money("1.00", "EUR"));
        assertThat(new Salary(null, money("1", "EUR")).min()).isNull();
        assertThat(new Salary(money("0", "EUR"), null).max()).isNull();
    }

    @Test
    void refusesPayThatCannotBe() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Salary(money("1.01", "EUR"), money("1", "EUR")));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Salary(money("1", "EUR"), money("2", "USD")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Salary(money("-1", "EUR"), null));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Salary(null, money("-0.01", "EUR")));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), new CurrencyCode(currency));
    }

    private static Requirements years(Integer min, Integer max) {
        return new Requirements(List.of(JAVA), List.of(), min, max);
    }

    private static JobDetails withinDays(int days) {
        return new JobDetails(
                new Name("Baker"),
                new Body("Bakes."),
                null,
                null,
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                1,
                null,
                Requirements.NONE,
                Salary.UNSAID,
                null,
                Priority.HIGH,
                days);
    }
}
