package line12345.hotline.console.callback;

import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.rating.Level;
import line12345.ticketing.ticket.TicketText.WrongText;

import java.util.stream.Stream;

/**
 * What the officer wrote down of a talk.
 *
 * @param version of the ticket as the officer saw it
 * @param level 5 very satisfied to 1 very dissatisfied
 * @param outcome may be null when solved and satisfied: then the ticket is closed
 */
public record AnswerForm(
        int version, Boolean solved, Integer level, String why, Outcome outcome, String decision) {
    Answers answers() {
        if (solved == null) {
            throw new WrongText("请先选择市民的问题是否已经解决。");
        }
        Level said =
                Stream.of(Level.values())
                        .filter(one -> level != null && one.stars() == level)
                        .findFirst()
                        .orElse(null);
        boolean content = solved && said != null && said.good();
        Outcome follows = outcome == null && content ? Outcome.CLOSE : outcome;
        return new Answers(solved, said, why, follows, decision);
    }
}
