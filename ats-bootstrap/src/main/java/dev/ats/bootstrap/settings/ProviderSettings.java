package dev.ats.bootstrap.settings;

import static dev.ats.bootstrap.settings.Variable.ATS_OIDC_AUDIENCE;
import static dev.ats.bootstrap.settings.Variable.ATS_OIDC_ISSUER;
import static dev.ats.bootstrap.settings.Variable.ATS_OIDC_JWKS_URL;
import static dev.ats.bootstrap.settings.Variable.ATS_OIDC_ROLES;

import dev.ats.adapter.rest.authentication.provider.Provider;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The external identity provider whose tokens are believed. */
final class ProviderSettings {

    private ProviderSettings() {}

    static Optional<Provider> of(Values values) {
        Optional<String> issuer = values.text(ATS_OIDC_ISSUER);
        if (issuer.isEmpty()) {
            List.of(ATS_OIDC_AUDIENCE, ATS_OIDC_JWKS_URL, ATS_OIDC_ROLES)
                    .forEach(variable -> values.text(variable).ifPresent(set -> {
                        throw new SettingsFault(variable + " is set, but ATS_OIDC_ISSUER is not");
                    }));
            return Optional.empty();
        }
        List<String> audiences = values.list(ATS_OIDC_AUDIENCE);
        if (audiences.isEmpty()) {
            throw new SettingsFault("ATS_OIDC_AUDIENCE is needed with ATS_OIDC_ISSUER: what its tokens for this"
                    + " installation say as aud or azp");
        }
        url(ATS_OIDC_ISSUER, issuer.get());
        return Optional.of(new Provider(
                issuer.get(),
                new HashSet<>(audiences),
                values.text(ATS_OIDC_JWKS_URL)
                        .map(text -> url(ATS_OIDC_JWKS_URL, text))
                        .orElse(null),
                roles(values.list(ATS_OIDC_ROLES))));
    }

    /** What is fetched unencrypted could be anybody's, unless it comes from this machine. */
    private static URI url(Variable variable, String text) {
        try {
            URI url = new URI(text);
            boolean near =
                    "http".equals(url.getScheme()) && url.getHost() != null && Settings.isLoopback(url.getHost());
            boolean plain = url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
            if (url.getHost() != null && plain && ("https".equals(url.getScheme()) || near)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // told below, like a URL of another kind
        }
        throw new SettingsFault(variable + " must be like https://id.example.com, not " + text);
    }

    private static Map<String, RoleName> roles(List<String> listed) {
        Map<String, RoleName> roles = new HashMap<>();
        for (String one : listed) {
            int equals = one.lastIndexOf('=');
            try {
                if (equals < 1) {
                    throw new InvalidValue("has no role");
                }
                roles.put(one.substring(0, equals), new RoleName(one.substring(equals + 1)));
            } catch (InvalidValue none) {
                throw new SettingsFault(
                        "ATS_OIDC_ROLES must be like org:partner=recruiter,staff=interviewer, not " + one);
            }
        }
        return roles;
    }
}
