package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.NoSuchCatalogue;

import java.time.Instant;

/** Writes drafts; nobody writes a draft while it is being published. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafts {
    private static final long CATALOGUE = 20_611_212_221L;

    @Inject EntityManager entities;
    @Inject CatalogueVersions versions;

    /**
     * @param basedOn null for a draft that begins empty
     * @throws WrongCatalogue when the name is taken
     */
    public long open(String name, String source, Long basedOn, Actor by, Instant now) {
        String checkedName = CatalogueText.of("版本名称", name, CatalogueText.NAME);
        String checkedSource = CatalogueText.of("依据", source, CatalogueText.SOURCE);
        oneAtATime();
        boolean taken =
                !entities.createNativeQuery("select 1 from catalogue_version where name = ?1")
                        .setParameter(1, checkedName)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw new WrongCatalogue(
                    "catalogue-name-taken", "已有名为“" + checkedName + "”的版本或草稿：请换一个名称。");
        }
        Object id =
                entities.createNativeQuery(
                                """
                                insert into catalogue_version
                                    (name, source, state, based_on, created_by, created_by_name,
                                     created_at)
                                values (?1, ?2, 'DRAFT', cast(?3 as bigint), ?4, ?5, ?6)
                                returning id
                                """)
                        .setParameter(1, checkedName)
                        .setParameter(2, checkedSource)
                        .setParameter(3, basedOn)
                        .setParameter(4, by.accountId())
                        .setParameter(5, by.name())
                        .setParameter(6, now)
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    /**
     * Until the end of the transaction nobody else opens or publishes a draft: names must differ,
     * and two drafts of one version must not both be published over it.
     */
    void oneAtATime() {
        entities.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, CATALOGUE)
                .getSingleResult();
    }

    /**
     * Keeps others from writing or publishing it until the end of the transaction.
     *
     * @throws NoSuchCatalogue unknown or discarded
     * @throws NotADraft published meanwhile
     */
    CatalogueVersion lock(long draftId) {
        entities.createNativeQuery("select id from catalogue_version where id = ?1 for update")
                .setParameter(1, draftId)
                .getResultList();
        CatalogueVersion draft = versions.find(draftId);
        if (!draft.isDraft()) {
            throw new NotADraft(draft.name());
        }
        return draft;
    }

    /**
     * As {@link #lock(long)}.
     *
     * @throws DraftChanged when it has another version by now
     */
    CatalogueVersion lock(long draftId, int seen) {
        CatalogueVersion draft = lock(draftId);
        if (draft.version() != seen) {
            throw new DraftChanged("草稿“" + draft.name() + "”", draft.changedBy());
        }
        return draft;
    }

    /** Counts a change and remembers whose it was. */
    void touched(long draftId, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update catalogue_version set version = version + 1, changed_by_name = ?2,
                            changed_at = ?3
                        where id = ?1
                        """)
                .setParameter(1, draftId)
                .setParameter(2, by.name())
                .setParameter(3, now)
                .executeUpdate();
    }

    void rebase(long draftId, Long basedOn) {
        entities.createNativeQuery(
                        "update catalogue_version set based_on = cast(?2 as bigint) where id = ?1")
                .setParameter(1, draftId)
                .setParameter(2, basedOn)
                .executeUpdate();
    }

    void publish(long draftId, Instant validFrom, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update catalogue_version set state = 'PUBLISHED', valid_from = ?2,
                            published_by = ?3, published_by_name = ?4, published_at = ?5
                        where id = ?1
                        """)
                .setParameter(1, draftId)
                .setParameter(2, validFrom)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, now)
                .executeUpdate();
    }

    /** Drafts only: nothing refers to their lines yet. */
    void discard(long draftId) {
        for (String sql :
                new String[] {
                    "update catalogue_version set based_on = null where based_on = ?1",
                    "delete from catalogue_entry where version_id = ?1",
                    "delete from catalogue_version where id = ?1"
                }) {
            entities.createNativeQuery(sql).setParameter(1, draftId).executeUpdate();
        }
    }
}
