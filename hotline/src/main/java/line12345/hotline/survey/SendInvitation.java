package line12345.hotline.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.ScoreLater;
import line12345.hotline.outbound.quiet.DoNotCall;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmsListener;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import org.jboss.logging.Logger;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the message with its link, and what recognises the link, in one transaction. */
@ApplicationScoped
class SendInvitation implements AlarmsListener {
    private static final Logger LOG = Logger.getLogger(SendInvitation.class);

    /** Stands in the table, with the call in the place of the leg. */
    static final String KIND = "SURVEY_MESSAGE";

    /** One number is asked once in this time, however often it calls. */
    private static final Duration LATELY = Duration.ofHours(24);

    @Inject ScoreLater calls;
    @Inject Invitations invitations;
    @Inject DoNotCall wishes;
    @Inject Citizens citizens;
    @Inject Notices notices;
    @Inject Rules rules;
    @Inject SurveyConfig config;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(List<Alarm> alarms, Instant now) {
        int days = rules.number(Rule.SURVEY_MESSAGE_DAYS, now);
        Optional<URI> address = config.address();
        if (days == 0 || address.isEmpty()) {
            return;
        }
        List<ScoreLater.Talk> talks = calls.unscored(alarms.stream().map(Alarm::legId).toList());
        Set<Long> silent =
                invitations.nothingSaid(talks.stream().map(ScoreLater.Talk::callId).toList());
        for (ScoreLater.Talk talk : talks) {
            ask(talk, silent.contains(talk.callId()), address.get(), days, now);
        }
    }

    private void ask(ScoreLater.Talk talk, boolean silent, URI address, int days, Instant now) {
        MayAsk may =
                new MayAsk(
                        talk.answered(),
                        talk.scored(),
                        talk.number() != null && PhoneNumber.ofMobile(talk.number()),
                        talk.confidential(),
                        silent,
                        () -> talk.hash() != null && wishes.of(talk.hash(), now).isPresent(),
                        () -> invitations.asked(talk.hash(), now.minus(LATELY)));
        Optional<String> refusal = may.refusal();
        if (refusal.isPresent()) {
            LOG.debugf("no message after call %d: %s", talk.callId(), refusal.get());
            return;
        }
        long citizen = citizens.meet(PhoneNumber.parse(talk.number())).id();
        // Whoever holds the citizen now is alone: another node may have asked since.
        if (invitations.asked(talk.hash(), now.minus(LATELY))) {
            return;
        }
        SurveyToken token = SurveyToken.fresh();
        if (invitations.add(
                talk.callId(), token, talk.hash(), now, now.plus(Duration.ofDays(days)))) {
            notices.toCitizen(citizen, "", words(address, token, days), now);
        }
    }

    static String words(URI address, SurveyToken token, int days) {
        return "感谢您拨打 12345。请点开评一评刚才的接听服务："
                + address.toString().replaceFirst("/+$", "")
                + SurveyPage.PATH
                + "/"
                + token.text()
                + " （"
                + days
                + " 天内有效，只评接听，不影响诉求办理）";
    }
}
