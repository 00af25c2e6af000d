package line12345.hotline.rota.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/** An open point is done 销号; what came of it stays in the history. */
@ApplicationScoped
public class TickPoint {
    private static final int LONGEST = 200;

    @Inject Handovers handovers;

    /**
     * @param result what came of it
     * @throws WrongHandover when nothing is said about it
     * @throws NotTakenOver when somebody else has ticked it
     */
    @Transactional
    public void tick(long pointId, String result, Actor by, Instant now) {
        MayKeepRota.check(by);
        String words = result == null ? "" : result.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new WrongHandover("请用一句话写明结果（最多 " + LONGEST + " 个字），下一班会看到。");
        }
        if (!handovers.tick(pointId, words, by, now)) {
            throw new NotTakenOver("这一条刚刚已被销号，请看最新内容。");
        }
    }
}
