package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Whether a number may begin a chat with an agent: a listed one as often in a day as it may file.
 * Nobody is put behind others: a single chat a day takes no place from anybody.
 */
@ApplicationScoped
public class MayChat {
    @Inject Harassment harassment;
    @Inject Rules rules;

    /**
     * @param today how often agents were there for this number today; asked only of a listed one
     * @throws OnHarassmentList when that is enough for a listed number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(String phoneHash, LongSupplier today, Instant now) {
        Optional<LocalDate> until = harassment.listedUntil(phoneHash, now);
        if (until.isEmpty()) {
            return;
        }
        int most = rules.number(Rule.HARASSMENT_A_DAY, now);
        if (today.getAsLong() >= most) {
            throw OnHarassmentList.chats(until.get(), most);
        }
    }
}
