package line12345.hotline.quality.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** What was given for a call, by whom. Whoever reads asks the case first whose it is. */
@ApplicationScoped
public class Scores {
    @Inject EntityManager entities;
    @Inject ObjectMapper json;

    /** The first inspector's first. */
    @Transactional
    public List<Score> of(long caseId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select account_id, who, form_version, sheet, scored_at
                                from quality_score where case_id = ?1 order by id
                                """,
                                Object[].class)
                        .setParameter(1, caseId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Score(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        ((Number) row[2]).intValue(),
                                        sheet((String) row[3]),
                                        (Instant) row[4]))
                .toList();
    }

    /** False when this person has given points for it already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(long caseId, int formVersion, Sheet sheet, Actor by, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into quality_score (case_id, account_id, who, form_version,
                                    points, sheet, scored_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                                """)
                        .setParameter(1, caseId)
                        .setParameter(2, by.accountId())
                        .setParameter(3, by.name())
                        .setParameter(4, formVersion)
                        .setParameter(5, sheet.points())
                        .setParameter(6, written(sheet))
                        .setParameter(7, now)
                        .executeUpdate()
                == 1;
    }

    private String written(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sheet must be plain", e);
        }
    }

    private Sheet sheet(String written) {
        try {
            return json.readValue(written, Sheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored sheet must be readable", e);
        }
    }
}
