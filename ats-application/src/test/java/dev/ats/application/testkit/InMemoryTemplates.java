package dev.ats.application.testkit;

import dev.ats.application.jobs.JobPipelines;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.PublishedPipelines;
import dev.ats.application.pipeline.templates.TemplateListing;
import dev.ats.application.pipeline.templates.TemplateReads;
import dev.ats.application.pipeline.templates.Templates;
import dev.ats.application.testkit.InMemoryTables.SettingsKey;
import dev.ats.application.testkit.InMemoryTables.VersionKey;
import dev.ats.domain.access.Facts;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.templates.PipelinePublished;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.pipeline.templates.TemplateStatus;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Templates of pipelines in memory; one that was found is held until the unit of work is over. */
final class InMemoryTemplates implements Templates, TemplateReads, PublishedPipelines, JobPipelines {
    private final InMemoryStore store;

    InMemoryTemplates(InMemoryStore store) {
        this.store = store;
    }

    /** The pipeline of that key, which something of the organization's goes through. */
    static Pipeline of(InMemoryTables tables, OrganizationId organization, PipelineKey key) {
        return find(tables, organization, key).orElseThrow(() -> new IllegalStateException("no pipeline " + key));
    }

    private static Optional<Pipeline> find(InMemoryTables tables, OrganizationId organization, PipelineKey key) {
        return Pipelines.named(key)
                .or(() -> Optional.ofNullable(tables.pipelineVersions.get(new VersionKey(organization, key)))
                        .map(drawing -> drawing.as(key)));
    }

    /** Whether new jobs can go through a pipeline of that name. */
    static boolean has(InMemoryTables tables, OrganizationId organization, PipelineName name) {
        return Pipelines.named(name).isPresent()
                || named(tables, organization, name).isPresent();
    }

    private static Optional<PipelineTemplate.State> named(
            InMemoryTables tables, OrganizationId organization, PipelineName name) {
        return tables.templates.values().stream()
                .filter(one -> one.organization().equals(organization))
                .filter(one -> one.name().equals(name) && one.status() == TemplateStatus.PUBLISHED)
                .findFirst();
    }

    @Override
    public Optional<Pipeline> find(PipelineKey key) {
        return store.unit()
                .opened()
                .organization()
                .flatMap(organization -> find(store.unit().tables(), organization, key));
    }

    @Override
    public Optional<Found> find(PipelineId id) {
        store.unit().hold(id);
        return here(id).map(state -> new Found(
                PipelineTemplate.of(state),
                state.name().equals(defaultOf(store.unit().tables(), state.organization()))));
    }

    private Optional<PipelineTemplate.State> here(PipelineId id) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().templates.get(id)).filter(state -> unit.isIn(state.organization()));
    }

    private static PipelineName defaultOf(InMemoryTables tables, OrganizationId organization) {
        Settings.State settings = tables.settings.get(new SettingsKey(organization, null));
        return settings == null ? null : settings.values().defaultPipeline();
    }

    @Override
    public Optional<PipelineKey> choice(PipelineId id, Integer number) {
        Optional<Pipeline> builtIn = Pipelines.of(id);
        if (builtIn.isPresent()) {
            return builtIn.filter(one -> number == null || number == 1).map(Pipeline::key);
        }
        return here(id).filter(state -> state.status() == TemplateStatus.PUBLISHED)
                .map(state -> PipelineKey.of(state.name(), number == null ? state.published() : number))
                .filter(key -> find(key).isPresent());
    }

    @Override
    public PipelineKey usual() {
        InMemoryTables tables = store.unit().tables();
        OrganizationId organization = store.unit().opened().home();
        if (organization == null) {
            return Pipelines.DEFAULT.key();
        }
        PipelineName set = defaultOf(tables, organization);
        if (set != null) {
            Optional<PipelineKey> chosen = Pipelines.named(set)
                    .map(Pipeline::key)
                    .or(() -> named(tables, organization, set).map(one -> PipelineKey.of(set, one.published())));
            if (chosen.isPresent()) {
                return chosen.get();
            }
        }
        return tables.organizations.get(organization).kind() == OrganizationKind.AGENCY
                ? Pipelines.AGENCY.key()
                : Pipelines.DEFAULT.key();
    }

    @Override
    public Optional<PipelineKey> latest(PipelineId pipeline) {
        return choice(pipeline, null);
    }

    @Override
    public Saving saving(Change<PipelineTemplate> change) {
        PipelineTemplate.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.PIPELINE, state.organization(), change.events(), tables -> write(tables, change));
    }

    private static void write(InMemoryTables tables, Change<PipelineTemplate> change) {
        PipelineTemplate.State state = change.next().state();
        InMemoryTables.reference(tables.organizations.containsKey(state.organization()), "organization of a pipeline");
        InMemoryTables.unique(
                tables.templates.values().stream()
                        .anyMatch(one -> one.organization().equals(state.organization())
                                && one.name().equals(state.name())
                                && !one.id().equals(state.id())),
                "name of a pipeline");
        PipelineTemplate.State before = tables.templates.get(state.id());
        if (InMemoryTables.isFirst(state.version(), before == null ? null : before.version())) {
            InMemoryTables.insert(tables.templates, state.id(), state);
        } else {
            tables.templates.put(state.id(), state);
        }
        for (Event event : change.events()) {
            if (event instanceof PipelinePublished published) {
                PipelineKey key = PipelineKey.of(state.name(), published.number());
                InMemoryTables.insert(
                        tables.pipelineVersions, new VersionKey(state.organization(), key), state.drawing());
            }
        }
    }

    private boolean seesAll(Visibility visibility) {
        OrganizationId here = store.unit().opened().home();
        return here != null && InMemorySight.sees(visibility, Facts.of(here));
    }

    @Override
    public Page<TemplateListing> list(Paging paging, Visibility visibility) {
        if (!seesAll(visibility)) {
            return Page.of(List.of(), paging.limit(), line -> Place.of(line.id()));
        }
        InMemoryUnitOfWork unit = store.unit();
        List<TemplateListing> drawn = unit.tables().templates.values().stream()
                .filter(state -> unit.isIn(state.organization()))
                .sorted(Comparator.comparing((PipelineTemplate.State state) ->
                                state.id().value().toString())
                        .reversed())
                .map(TemplateListing::of)
                .filter(line -> paging.after() == null
                        || line.id().toString().compareTo(paging.after().id().toString()) < 0)
                .toList();
        return Page.of(TemplateListing.withBuiltIn(drawn, paging), paging.limit(), line -> Place.of(line.id()));
    }

    @Override
    public Optional<PipelineTemplate.State> find(PipelineId id, Visibility visibility) {
        return seesAll(visibility) ? here(id) : Optional.empty();
    }

    @Override
    public Optional<PipelineDrawing> version(PipelineId id, int number, Visibility visibility) {
        return find(id, visibility).map(state -> store.unit()
                .tables()
                .pipelineVersions
                .get(new VersionKey(state.organization(), PipelineKey.of(state.name(), number))));
    }
}
