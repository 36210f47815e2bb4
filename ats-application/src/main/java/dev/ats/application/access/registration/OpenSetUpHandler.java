package dev.ats.application.access.registration;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class OpenSetUpHandler implements Handler<OpenSetUp, OpenSetUpHandler.Site, Optional<Secret>> {

    private final SetUps setUps;
    private final Secrets secrets;

    OpenSetUpHandler(SetUps setUps, Secrets secrets) {
        this.setUps = setUps;
        this.secrets = secrets;
    }

    /**
     * Where it stands.
     *
     * @param state null before the first start
     */
    record Site(SetUps.State state) {}

    @Override
    public Permission permission() {
        return Permission.INSTALLATION_SET_UP;
    }

    /** No deed: it is done at every start, and the set-up itself is journaled. */
    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Site> load(OpenSetUp command) {
        return Optional.of(new Site(setUps.find().orElse(null)));
    }

    @Override
    public Facts facts(Site site) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<Optional<Secret>> decide(OpenSetUp command, Site site, Moment moment) {
        SetUps.State before = site.state();
        if (before != null && before.doneAt() != null) {
            return Decision.accept(Optional.empty());
        }
        Secret secret = secrets.fresh();
        int version = before == null ? 1 : before.version() + 1;
        return Decision.accept(
                Optional.of(secret), setUps.saving(new SetUps.State(secret.digest(), moment.at(), null, version)));
    }
}
