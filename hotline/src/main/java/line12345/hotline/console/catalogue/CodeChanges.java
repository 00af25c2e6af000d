package line12345.hotline.console.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.ticketing.dispatch.catalogue.table.CodeHistory;

import java.util.List;

/** What was changed on matters and places; templates read it as {@code cdi:codeChanges}. */
@Named("codeChanges")
@RequestScoped
public class CodeChanges {
    private static final int SHOWN = 50;

    @Inject CodeHistory history;

    /** The newest change, to be taken back; 0 when there is none. */
    public long getSeen() {
        return history.seen();
    }

    public List<CodeHistory.Change> getNewest() {
        return history.newest(SHOWN);
    }
}
