package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.FollowDial;
import line12345.hotline.outbound.quiet.DoNotCall;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/**
 * The one place where it is decided whether a citizen is rung; what is decided stands in the book
 * before anything rings.
 */
@ApplicationScoped
public class BeginOutbound {
    @Inject Accounts accounts;
    @Inject OutboundLines lines;
    @Inject OutboundBook book;
    @Inject DoNotCall wishes;
    @Inject DespiteWish despite;
    @Inject Identities identities;
    @Inject FollowDial agents;
    @Inject Rules rules;

    /**
     * @throws NotDialled with what to do instead
     */
    @Transactional
    public Opened begin(Wanted wanted, Actor by, Instant now) {
        accounts.oneAtATime(by);
        String reason = TicketText.optional("现在外呼的原因", wanted.reason(), 200);
        if (!PhoneNumber.ofSubscriber(wanted.number())) {
            throw new NotDialled(
                    "outbound-not-a-subscriber", "这不是手机或带区号的固定电话（例如短号、服务号码），系统不拨打。请核对号码。");
        }
        OutboundLine line =
                lines.of(by, wanted.purpose(), wanted.line()).orElseThrow(() -> noLine(wanted));
        if (book.openOf(by)) {
            throw new NotDialled("outbound-going-on", "您还有一通外呼没有结束，请结束后再拨。");
        }
        String hash = identities.hash(wanted.number());
        MayDial.Verdict verdict =
                new MayDial(QuietHours.of(rules, now), despite.of(now))
                        .verdict(wanted.purpose(), wishes.of(hash, now), reason, now);
        verdict.refusal()
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        if (!book.begin(wanted, hash, line, reason, verdict.exception(), by, now)) {
            throw new NotDialled("outbound-number-busy", "同事正在呼叫这个号码，请稍候再看结果，不要重复拨打。");
        }
        agents.begun(by, wanted.purpose().chinese(), now);
        return new Opened(wanted.key(), wanted.number(), line.shown());
    }

    private static NotDialled noLine(Wanted wanted) {
        return new NotDialled(
                "outbound-no-line",
                "您的岗位没有可用于“" + wanted.purpose().chinese() + "”的外呼线路，请班长或系统管理员在“外呼设置”里开通。");
    }
}
