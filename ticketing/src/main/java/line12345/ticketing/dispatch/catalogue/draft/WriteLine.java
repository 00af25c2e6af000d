package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.time.Instant;
import java.util.Optional;

/** Adds a line to a draft, or changes or removes one 修改目录. */
@ApplicationScoped
public class WriteLine {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;
    @Inject DraftLines lines;

    /**
     * Two administrators may change different lines of one draft at once.
     *
     * @param lineId 0 for a new line
     * @param lineVersion of the line as the administrator saw it; any for a new one
     * @param form null to remove the line
     * @return the line's id
     * @throws DraftChanged when somebody else changed or removed this line meanwhile
     * @throws NotADraft when the version is published
     * @throws WrongCatalogue when the line cannot be like that
     */
    @Transactional
    public long write(
            long draftId, long lineId, int lineVersion, LineForm form, Actor by, Instant now) {
        MayEditOffices.check(by);
        CatalogueVersion draft = drafts.lock(draftId);
        Checked content = versions.checked(draftId);
        if (lineId != 0) {
            refuseUnlessSeen(draft, content, lineId, lineVersion);
        }
        long written = lineId;
        if (form == null) {
            lines.remove(lineId);
        } else if (lineId == 0) {
            written = lines.add(draftId, SoundLine.of(0, form, content));
        } else {
            lines.write(SoundLine.of(lineId, form, content));
        }
        drafts.touched(draftId, by, now);
        return written;
    }

    private static void refuseUnlessSeen(
            CatalogueVersion draft, Checked content, long lineId, int lineVersion) {
        Optional<CatalogueLine> line =
                content.lines().all().stream().filter(one -> one.id() == lineId).findFirst();
        if (line.isEmpty()) {
            throw new DraftChanged("这一行（已删除）", draft.changedBy());
        }
        if (line.get().version() != lineVersion) {
            throw new DraftChanged("这一行", draft.changedBy());
        }
    }
}
