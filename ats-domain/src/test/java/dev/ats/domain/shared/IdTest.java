package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    static Stream<Function<UUID, Id>> kinds() {
        return Stream.of(AccountId::new, ApplicationId::new, CandidateId::new, JobId::new, OrganizationId::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsLikeItsValue(Function<UUID, Id> kind) {
        assertThat(kind.apply(ID)).hasToString(ID.toString());
        assertThat(kind.apply(ID).value()).isEqualTo(ID);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesNothing(Function<UUID, Id> kind) {
        assertThatNullPointerException().isThrownBy(() -> kind.apply(null));
    }

    @Test
    void isReferredToByItsKind() {
        assertThat(Ref.to(new AccountId(ID))).isEqualTo(new Ref(Ref.Kind.ACCOUNT, ID));
        assertThat(Ref.to(new ApplicationId(ID))).isEqualTo(new Ref(Ref.Kind.APPLICATION, ID));
        assertThat(Ref.to(new CandidateId(ID))).isEqualTo(new Ref(Ref.Kind.CANDIDATE, ID));
        assertThat(Ref.to(new JobId(ID))).isEqualTo(new Ref(Ref.Kind.JOB, ID));
        assertThat(Ref.to(new OrganizationId(ID))).isEqualTo(new Ref(Ref.Kind.ORGANIZATION, ID));
    }
}
