package dev.ats.adapter.rest.audit;

import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.adapter.rest.routes.RouteDraft;
import dev.ats.adapter.rest.routes.Served;
import dev.ats.adapter.rest.routes.Sorting;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.audit.ExportJournal;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;

/** The routes of the journal: of the organization acted in; for whoever acts in none, the installation's. */
public final class AuditRoutes {

    private static final String CONTEXT = "audit";
    private static final Parameter<FileFormat> FORMAT =
            new Parameter<>("format", FileFormat.class, "What the file is to be: csv, unless it says otherwise.");

    private static final Sorting<JournalSort> SORTING = Sorting.usually(ReadJournal.USUAL);

    private final AuditUseCases audit;

    public AuditRoutes(AuditUseCases audit) {
        this.audit = audit;
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(
                filtered(Route.get("/audit"))
                        .of(CONTEXT)
                        .named("readJournal", "Read the journal: who did what, or was not permitted to.")
                        .answersPages(AuditEntryView.class, SORTING)
                        .needs(Permission.AUDIT_VIEW)
                        .by(this::read),
                filtered(Route.get("/audit/export"))
                        .of(CONTEXT)
                        .named("exportJournal", "Download the journal, newest first, as it is now.")
                        .takes(FORMAT)
                        .answersFile(FileFormat.mediaTypes())
                        .needs(Permission.AUDIT_EXPORT)
                        .serving(this::export));
    }

    private static RouteDraft<Void> filtered(RouteDraft<Void> route) {
        return route.takes(Filters.ACTOR)
                .takes(Filters.OBJECT)
                .takes(Filters.ACTION)
                .takes(Filters.FROM)
                .takes(Filters.TO);
    }

    private StoredReply read(Request<Void> request) {
        Order<JournalSort> order = request.order(SORTING);
        Paging paging = request.paging(order.by());
        return request.ask(
                audit.read(),
                new ReadJournal(journal(request), Filters.of(request), order, paging),
                page -> request.page(page.map(AuditEntryView::of), paging));
    }

    private Served export(Request<Void> request) {
        FileFormat asked = request.parameter(FORMAT);
        FileFormat format = asked == null ? FileFormat.CSV : asked;
        return request.download(
                audit.export(),
                new ExportJournal(journal(request), Filters.of(request)),
                pages -> Served.file(format.mediaType(), format.fileName(), new JournalFile(pages, format)));
    }

    private static OrganizationId journal(Request<?> request) {
        return request.actor().organization().orElse(OrganizationId.INSTALLATION);
    }
}
