package line12345.hotline.wall.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.wall.Names;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;

/** A leader sends short words to one agent, or to whoever is at work now. */
@ApplicationScoped
public class SendWords {
    static final int LONGEST = 200;

    @Inject Accounts accounts;
    @Inject AgentPresences presences;
    @Inject Messages messages;
    @Inject Names names;
    @Inject Facts facts;

    /**
     * @param to the only reader, or null for all at work
     * @return the message's number
     * @throws WordsNotSent with what to do instead
     */
    @Transactional
    public long send(String words, boolean urgent, Long to, Actor leader, Instant now) {
        String tidy = tidy(words);
        List<Long> readers = readers(to, leader);
        if (readers.isEmpty()) {
            throw new WordsNotSent("words-nobody", 409, "现在没有坐席在岗，没有人会看到。请在有人签入后再发。");
        }
        String addressee = to == null ? "全体在岗" : names.of(to, now);
        long id =
                messages.add(
                        new Messages.Outgoing(tidy, urgent, addressee, leader.accountId(), readers),
                        now);
        facts.announce(new MessageSent(id, to), now);
        return id;
    }

    static String tidy(String words) {
        String tidy = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (tidy.isEmpty() || tidy.codePointCount(0, tidy.length()) > LONGEST) {
            throw new WordsNotSent(
                    "words-length", 422, "请写 1 到 " + LONGEST + " 个字；更长的通知请放进知识库，这里发标题。");
        }
        return tidy;
    }

    private List<Long> readers(Long to, Actor leader) {
        if (to == null) {
            return presences.atWork().stream()
                    .map(AgentView::accountId)
                    .filter(id -> id != leader.accountId())
                    .toList();
        }
        return accounts.actor(to)
                .filter(one -> one.is(Role.AGENT) || one.is(Role.SHIFT_LEADER))
                .map(one -> List.of(one.accountId()))
                .orElseThrow(() -> new WordsNotSent("words-no-agent", 404, "没有这个坐席，请刷新大屏后再选。"));
    }
}
