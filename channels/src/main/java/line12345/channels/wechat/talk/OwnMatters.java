package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.reading.FollowTicket.Progress;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.OwnTickets;
import line12345.ticketing.ticket.reading.OwnTickets.OwnLine;
import line12345.ticketing.ticket.reading.ProvenOwner;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.urging.UrgeOwnTicket;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** 查进度, 催办 and 评价 of what the citizen asked before, by whatever channel. */
@ApplicationScoped
class OwnMatters {
    /** What one digit can name. */
    private static final int SHOWN = 9;

    /** WeChat takes 2,048 bytes of words at once; a Chinese one is three. */
    private static final int LONGEST_ANSWER = 300;

    @Inject OwnTickets own;
    @Inject FollowTicket follow;
    @Inject UrgeOwnTicket urge;
    @Inject RateAnswer rate;

    /**
     * @param source who guesses, where a query code is tried
     */
    String answer(Wish wish, String source, OptionalLong citizen, Instant now) {
        if (wish instanceof Wish.ShowByCode shown) {
            var key = new OwnCode(shown.number(), shown.code(), "wechat " + source);
            return progress(follow.follow(key, now));
        }
        if (citizen.isEmpty()) {
            return Words.UNPROVEN;
        }
        long owner = citizen.getAsLong();
        List<OwnLine> lines = own.of(owner, 0, SHOWN);
        if (lines.isEmpty()) {
            return "还没有您的诉求。回复“我要诉求”说一件事。";
        }
        if (wish instanceof Wish.Show shown) {
            return shown.nth() > lines.size()
                    ? noSuch(lines)
                    : progress(follow.follow(key(lines, shown.nth(), owner), now));
        } else if (wish instanceof Wish.Urge urged) {
            return urged.nth() > lines.size()
                    ? noSuch(lines)
                    : urge(lines, urged.nth(), owner, now);
        } else if (wish instanceof Wish.Rate rated) {
            return rate(lines, rated, owner, now);
        }
        return list(lines);
    }

    private static ProvenOwner key(List<OwnLine> lines, int nth, long owner) {
        return new ProvenOwner(lines.get(nth - 1).number(), owner);
    }

    private String urge(List<OwnLine> lines, int nth, long owner, Instant now) {
        ProvenOwner key = key(lines, nth, owner);
        urge.urge(key, "市民在微信催办，希望尽快办理", now);
        return "已为 " + key.number() + " 催办，办理单位会看到。";
    }

    private String rate(List<OwnLine> lines, Wish.Rate rated, long owner, Instant now) {
        var asked =
                lines.stream()
                        .filter(line -> line.state() == TicketState.WAITING_CALLBACK)
                        .findFirst();
        if (asked.isEmpty()) {
            return "现在没有等待您评价的答复，感谢您的关注。";
        }
        ProvenOwner key = new ProvenOwner(asked.get().number(), owner);
        rate.rate(key, rated.level(), rated.solved(), "", Via.WECHAT, now);
        return "已记下您对 " + key.number() + " 的评价：" + rated.level().chinese() + "。感谢您的意见。";
    }

    private static String noSuch(List<OwnLine> lines) {
        return "没有这一件。\n" + list(lines);
    }

    private static String list(List<OwnLine> lines) {
        StringBuilder said = new StringBuilder("您的诉求（新的在前）：");
        for (int i = 0; i < lines.size(); i++) {
            OwnLine line = lines.get(i);
            said.append("\n").append(i + 1).append(". ").append(shortened(line.content(), 16));
            said.append(" — ").append(line.state().chinese());
        }
        return said.append("\n回复“进度 1”看第 1 件，“催办 1”催第 1 件。").toString();
    }

    private static String progress(Progress progress) {
        StringBuilder said = new StringBuilder(progress.number());
        said.append("（").append(progress.kind()).append("）").append(progress.state().chinese());
        said.append("\n").append(shortened(progress.content(), 40));
        if (progress.answer() != null && !progress.answer().isBlank()) {
            said.append("\n答复：").append(shortened(progress.answer(), LONGEST_ANSWER));
            if (progress.state() == TicketState.WAITING_CALLBACK) {
                said.append("\n满意吗？请回复“评价 5 已解决”，1 为非常不满意。");
            }
        } else {
            Instant until =
                    progress.secondPromisedAt() != null
                            ? progress.secondPromisedAt()
                            : progress.promisedAt();
            said.append("\n答复期限：").append(Spoken.moment(until));
        }
        return said.toString();
    }

    private static String shortened(String words, int most) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
