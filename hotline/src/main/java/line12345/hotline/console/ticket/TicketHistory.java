package line12345.hotline.console.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.call.party.PartyView;
import line12345.hotline.call.party.ReadParties;
import line12345.hotline.call.result.Results;
import line12345.hotline.call.result.TalksOut;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.alert.AlertView;
import line12345.ticketing.alert.TicketAlerts;
import line12345.ticketing.contact.ContactView;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.ticket.reading.TicketView;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One history of everything that happened to a ticket: its steps, notices to the citizen, alerts,
 * all its calls, and who saw whose ticket it is. Each table is read by an index of the ticket.
 */
@ApplicationScoped
class TicketHistory {
    @Inject CitizenNotices notices;
    @Inject TicketAlerts alerts;
    @Inject Looks looks;
    @Inject CallsView calls;
    @Inject ReadContacts contacts;
    @Inject ReadParties parties;
    @Inject Results results;
    @Inject TalksOut talksOut;

    /** What this reader may know of it, in days. */
    List<HistoryDay> of(TicketView ticket, Actor reader, Instant now) {
        List<HistoryEntry> all = new ArrayList<>();
        Map<Instant, String> talks = talks(ticket.number(), reader, now);
        ticket.timeline().stream().map(entry -> step(entry, talks)).forEach(all::add);
        notices.sent(ticket.number()).stream().map(sent -> notice(sent, now)).forEach(all::add);
        alerts.of(ticket.number(), reader).forEach(alert -> alert(alert, all, now));
        if (!reader.ofOffice()) {
            unnotedLooks(ticket, all);
        }
        for (CallView call : calls(ticket, reader)) {
            all.add(call(call, ticket.callKey().equals(call.key())));
            parties.of(call.key()).parties().forEach(one -> all.add(party(one, call)));
        }
        talksOut.of(ticket.number(), reader, now).forEach(talk -> all.add(talkOut(talk)));
        return HistoryDay.of(all);
    }

    /** Where the talks with the citizen can be heard, by the moment each was noted as a step. */
    private Map<Instant, String> talks(String number, Actor reader, Instant now) {
        return contacts.of(number, reader, now).stream()
                .filter(ContactView::recorded)
                .collect(
                        Collectors.toMap(
                                ContactView::endedAt,
                                call -> "/contacts/" + number + "/recordings/" + call.id(),
                                (one, other) -> one));
    }

    private static HistoryEntry step(TicketView.Entry entry, Map<Instant, String> talks) {
        String kind = entry.what().equals("查看身份") ? "look" : "step";
        return new HistoryEntry(
                entry.at(),
                entry.who(),
                entry.what(),
                entry.sentence(),
                entry.internal(),
                kind,
                entry.what().equals("联系市民") ? talks.get(entry.at()) : null);
    }

    private static HistoryEntry notice(CitizenNotices.Sent sent, Instant now) {
        String how =
                sent.state() == NoticeState.DELIVERED && sent.deliveredAt() != null
                        ? DueWords.moment(now, sent.deliveredAt()) + " 送达"
                        : sent.state().chinese()
                                + (sent.reason().isEmpty() ? "" : "：" + sent.reason());
        return new HistoryEntry(
                sent.at(),
                "系统",
                "告知市民",
                sent.words() + "\n" + tried(sent) + sent.way() + "，" + how,
                false,
                "notice",
                null);
    }

    private static String tried(CitizenNotices.Sent sent) {
        return sent.tried().stream().map(one -> one + "\n").collect(Collectors.joining());
    }

    /** One entry for each step of the ladder, and one for whoever answered. */
    private static void alert(AlertView alert, List<HistoryEntry> all, Instant now) {
        alert.messages().stream()
                .collect(Collectors.groupingBy(AlertView.Message::at))
                .forEach(
                        (at, messages) ->
                                all.add(
                                        HistoryEntry.inside(
                                                at,
                                                "系统",
                                                "提醒：" + alert.occasion().chinese(),
                                                alert.office() + " · " + told(messages, now),
                                                "alert")));
        if (alert.answered()) {
            all.add(
                    HistoryEntry.inside(
                            alert.acknowledgedAt(),
                            alert.office(),
                            "提醒已应答",
                            alert.occasion().chinese() + "：" + alert.acknowledgedBy(),
                            "alert"));
        }
        if (alert.unheardAt() != null && alert.open()) {
            all.add(
                    HistoryEntry.inside(
                            alert.unheardAt(),
                            "系统",
                            "无人应答",
                            alert.office() + "：" + alert.occasion().chinese() + "，已报管理人员",
                            "alert"));
        }
    }

    private static String told(List<AlertView.Message> messages, Instant now) {
        return messages.stream()
                .map(
                        one ->
                                one.via().chinese()
                                        + "通知"
                                        + (one.name().isEmpty() ? one.whom().chinese() : one.name())
                                        + "（"
                                        + (one.deliveredAt() == null
                                                ? one.state().chinese()
                                                        + (one.reason().isEmpty()
                                                                ? ""
                                                                : "，" + one.reason())
                                                : DueWords.moment(now, one.deliveredAt()) + " 送达")
                                        + "）")
                .collect(Collectors.joining("；"));
    }

    /** A look with a reason was noted as a step in the same moment; a callback's was not. */
    private void unnotedLooks(TicketView ticket, List<HistoryEntry> all) {
        looks.of(ticket.number()).stream()
                .filter(
                        look ->
                                ticket.timeline().stream()
                                        .noneMatch(
                                                entry ->
                                                        entry.what().equals("查看身份")
                                                                && entry.at().equals(look.at())))
                .map(
                        look ->
                                HistoryEntry.inside(
                                        look.at(), look.who(), "查看身份", look.reason(), "look"))
                .forEach(all::add);
    }

    private static HistoryEntry call(CallView call, boolean filing) {
        long seconds = call.talkMillis() / 1000;
        String talk = seconds == 0 ? "没有通话" : "通话 " + seconds / 60 + " 分 " + seconds % 60 + " 秒";
        String recording = call.recording() == null ? null : "/recordings/" + call.id();
        return new HistoryEntry(
                call.arrivedAt(), "市民", filing ? "来电" : "再次来电", talk, false, "call", recording);
    }

    /** The talk that the house began and in which it was said. */
    private static HistoryEntry talkOut(TalksOut.TalkOut talk) {
        return new HistoryEntry(
                talk.at(),
                talk.who(),
                talk.purpose(),
                talk.words(),
                false,
                "call",
                talk.recording());
    }

    /** Who was brought to the call; inside: an officer's telephone is no citizen's business. */
    private static HistoryEntry party(PartyView party, CallView call) {
        String recording =
                party.recorded()
                        ? "/console/party/" + call.key() + "/parties/" + party.id() + "/recording"
                        : null;
        return new HistoryEntry(
                party.askedAt(),
                party.who(),
                party.manner().chinese(),
                party.sentence(),
                true,
                "call",
                recording);
    }

    /**
     * The call in which it was said, and those that urged it, asked for it or joined it; only what
     * this person may know of.
     */
    private List<CallView> calls(TicketView ticket, Actor reader) {
        List<CallView> all =
                new ArrayList<>(calls.readable(results.callsAbout(ticket.number()), reader));
        if (all.stream().noneMatch(call -> call.key().equals(ticket.callKey()))) {
            filing(ticket, reader).ifPresent(all::add);
        }
        return all;
    }

    private Optional<CallView> filing(TicketView ticket, Actor reader) {
        if (ticket.callKey().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(calls.byKey(ticket.callKey(), reader));
        } catch (NoSuchCall notForThisPerson) {
            return Optional.empty();
        }
    }
}
