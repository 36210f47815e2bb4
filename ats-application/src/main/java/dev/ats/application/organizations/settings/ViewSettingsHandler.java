package dev.ats.application.organizations.settings;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewSettingsHandler implements QueryHandler.UnderOneThing<ViewSettings, SettingsView> {

    private final AllSettings settings;

    ViewSettingsHandler(AllSettings settings) {
        this.settings = settings;
    }

    @Override
    public Permission permission() {
        return Permission.SETTINGS_VIEW;
    }

    @Override
    public Optional<Facts> under(ViewSettings query) {
        return settings.look(query.team()).map(ChangeSettingsHandler::factsOf);
    }

    @Override
    public Optional<SettingsView> answer(ViewSettings query, Visibility visibility) {
        return settings.look(query.team()).map(found -> SettingsView.of(found.settings(), found.organizations()));
    }
}
