package line12345.ticketing.callback;

import line12345.ticketing.rating.Level;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

/**
 * What a citizen who was reached said, and what the officer decided.
 *
 * @param why the citizen's reason; needed when unsolved or not satisfied
 * @param decision why it is done again, or the law and facts by which it is closed
 */
public record Answers(boolean solved, Level level, String why, Outcome outcome, String decision) {
    /** The answers do not fit together. */
    public static class WrongAnswers extends Refusal {
        WrongAnswers(String sentence) {
            super("wrong-answers", 422, sentence);
        }
    }

    /** Checks that outcome and answers fit together. */
    public Answers {
        if (level == null) {
            throw new WrongAnswers("请选择市民对办理结果的满意程度。");
        }
        if (outcome == null || outcome == Outcome.UNREACHED) {
            throw new WrongAnswers("请选择处理方式：办结、退回重办或解释办结。");
        }
        boolean content = solved && level.good();
        if (content && outcome != Outcome.CLOSE) {
            throw new WrongAnswers("市民表示已解决且满意，请直接办结。");
        }
        if (!content && outcome == Outcome.CLOSE) {
            throw new WrongAnswers("市民表示未解决或不满意，不能直接办结：请选择退回重办，或说明依据后解释办结。");
        }
        why = TicketText.optional("市民意见", why, 1000);
        if (!content) {
            why = TicketText.of("未解决或不满意的原因", why, 1000);
            decision = TicketText.of(outcome == Outcome.REDO ? "重办要求" : "解释办结的依据", decision, 1000);
        }
    }
}
