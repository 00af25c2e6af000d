package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.draft.DraftLines;
import line12345.ticketing.dispatch.catalogue.draft.Drafts;
import line12345.ticketing.dispatch.catalogue.draft.WrongCatalogue;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.SheetRow;

import java.time.Instant;
import java.util.List;

/** Brings a table in as a draft 导入: the whole of it or nothing. Nothing holds until published. */
@ApplicationScoped
public class ImportCatalogue {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;
    @Inject DraftLines lines;

    /**
     * @param lines so many were read
     * @param zerosPutBack so many codes had lost the zeros in front
     */
    public record Outcome(long draftId, int lines, int zerosPutBack) {}

    /**
     * @param name what the version will be called
     * @param source on what ground the catalogue changes
     * @throws line12345.ticketing.sheet.WrongSheet with every row that cannot be
     * @throws WrongCatalogue when name or source are missing or the name is taken
     */
    @Transactional
    public Outcome bringIn(
            byte[] file, String name, String source, Actor by, Instant now, Progress progress) {
        MayEditOffices.check(by);
        Long base = versions.inForce(now).map(CatalogueVersion::id).orElse(null);
        long draft = drafts.open(name, source, base, by, now);
        List<SheetRow> rows = Sheet.read(file, CatalogueSheet.NEEDED, CatalogueSheet.OPTIONAL);
        progress.at("核对", 0, rows.size());
        CatalogueRows reader = new CatalogueRows(versions.checked(draft));
        List<CatalogueLine> read = reader.read(rows, progress);
        lines.addAll(draft, read, done -> progress.at("写入", done, read.size()));
        return new Outcome(draft, read.size(), reader.zerosPutBack());
    }
}
