package dev.ats.application.access.sessions;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.shared.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Second factors with their keys, which are nowhere kept: they are derived from their ids, as mailed secrets are. */
final class Factoring {

    private final SecondFactors factors;
    private final Secrets secrets;

    Factoring(SecondFactors factors, Secrets secrets) {
        this.factors = factors;
        this.secrets = secrets;
    }

    /** The key of that one. */
    TotpKey keyOf(SecondFactor factor) {
        return TotpKey.of(secrets.of(factor.state().id()));
    }

    /** New recovery codes. */
    List<OneTimeCode> recoveryCodes() {
        return Stream.generate(secrets::fresh)
                .limit(SecondFactor.RECOVERY_CODES)
                .map(OneTimeCode::recovery)
                .toList();
    }

    /** What is saved when that code proves it, or nothing when it does not. */
    Optional<Saving> use(SecondFactor factor, OneTimeCode code, Moment moment) {
        return factor.use(code, keyOf(factor), moment.at()).map(factors::saving);
    }
}
