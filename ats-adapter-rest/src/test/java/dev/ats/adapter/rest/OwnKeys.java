package dev.ats.adapter.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.ats.adapter.rest.authentication.TokenKeys;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A key that signs access tokens, one that did before, and whether they can be had. */
final class OwnKeys implements TokenKeys {

    static final ECKey NOW = generated("now");
    static final ECKey BEFORE = generated("before");

    final AtomicBoolean missing = new AtomicBoolean();

    @Override
    public String current() {
        refuseIfMissing();
        return NOW.toJSONString();
    }

    @Override
    public Optional<String> find(String kid) {
        refuseIfMissing();
        return Stream.of(NOW, BEFORE)
                .filter(key -> key.getKeyID().equals(kid))
                .findFirst()
                .map(key -> key.toPublicJWK().toJSONString());
    }

    private void refuseIfMissing() {
        if (missing.get()) {
            throw new Missing("no keys in this test");
        }
    }

    static ECKey generated(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
