package line12345.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.draft.Drafts.Origin;

import java.time.Instant;

/** A person's words are kept while they write 保存草稿. */
@ApplicationScoped
public class SaveDraft {
    private static final int WRITER = 40;

    /**
     * More forms than anybody has begun at once; the oldest makes room, so that nobody is refused.
     */
    static final int MOST = 200;

    @Inject Drafts drafts;
    @Inject Identities identities;

    /**
     * @param form see {@link Draft}
     * @param content anything up to {@link DraftText#LONGEST} characters
     * @param seen the version the page began from, 0 for none
     * @param writer names the open page; its own saves never conflict with each other
     * @param turn counts the saves of that page
     * @return the version it has now
     * @throws DraftChanged when another page of the same person has saved since, or the draft that
     *     was seen is not there any more: sent, swept or thrown away
     */
    @Transactional
    public int save(
            String form, String content, int seen, String writer, int turn, Actor by, Instant now) {
        String name = DraftText.form(form);
        String sealed = identities.seal(DraftText.content(content));
        Origin origin = new Origin(seen, cut(writer), turn);
        int version =
                drafts.save(by.accountId(), name, sealed, origin, now)
                        .or(() -> drafts.later(by.accountId(), name, origin))
                        .orElseThrow(DraftChanged::new);
        if (version == 1) {
            drafts.makeRoom(by.accountId(), MOST);
        }
        return version;
    }

    private static String cut(String writer) {
        String name = writer == null ? "" : writer.replaceAll("[^A-Za-z0-9]", "");
        return name.length() > WRITER ? name.substring(0, WRITER) : name;
    }
}
