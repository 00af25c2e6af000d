package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rating.Level;
import line12345.ticketing.ticket.Reply;
import line12345.ticketing.ticket.reading.ReadTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Takes tickets through their lives by the real use cases. */
@ApplicationScoped
public class Journeys {
    @Inject Accounts accounts;
    @Inject FileTicket fileTicket;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject TakeCallback takeCallback;
    @Inject RecordCallback recordCallback;
    @Inject ReadTicket readTicket;

    public Actor first(Role role) {
        return accounts.withRole(role).get(0);
    }

    public Actor clerkOf(long department) {
        return ofOffice(Role.CLERK, department);
    }

    public Actor leaderOf(long department) {
        return ofOffice(Role.LEADER, department);
    }

    private Actor ofOffice(Role role, long department) {
        return accounts.withRole(role).stream()
                .filter(clerk -> clerk.departmentId() == department)
                .findFirst()
                .orElseThrow();
    }

    /** The form of a street lamp, but of this kind, about this office, and perhaps confidential. */
    public TicketForm about(Long office, TicketKind kind, boolean confidential, First first) {
        TicketForm form = form(first);
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                form.phone(),
                form.name(),
                kind,
                form.content(),
                form.placeCode(),
                form.address(),
                form.matterCode(),
                form.urgency(),
                confidential,
                office,
                first,
                List.of());
    }

    /** The form of a street lamp with other words, so that a test finds its own tickets only. */
    public TicketForm saying(String content) {
        TicketForm form = form(send());
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                form.phone(),
                form.name(),
                form.kind(),
                content,
                form.placeCode(),
                form.address(),
                form.matterCode(),
                form.urgency(),
                form.confidential(),
                null,
                form.first(),
                List.of());
    }

    /** The form of a street lamp of this telephone's. */
    public TicketForm from(String phone) {
        TicketForm form = form(send());
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                phone,
                form.name(),
                form.kind(),
                form.content(),
                form.placeCode(),
                form.address(),
                form.matterCode(),
                form.urgency(),
                form.confidential(),
                null,
                form.first(),
                List.of());
    }

    /** A street lamp in 桂花街道: the catalogue sends it to department 31. */
    public TicketForm form(First first) {
        return new TicketForm(
                "phone",
                UUID.randomUUID().toString(),
                null,
                "13812345678",
                "王小明",
                TicketKind.HELP,
                "路灯不亮",
                "0101",
                "桂花路",
                "0101",
                Urgency.ORDINARY,
                false,
                null,
                first,
                List.of());
    }

    public static First send() {
        return new First.Send(Choice.byCatalogue());
    }

    public static First answer() {
        return new First.Answer("请拨打物业电话");
    }

    public static Reply fixed() {
        return new Reply("已修复", "更换灯头三只", "已电话联系");
    }

    public Receipt file(TicketForm form, Instant at) {
        return fileTicket.file(form, first(Role.AGENT), at);
    }

    public Receipt file(First first, Instant at) {
        return fileTicket.file(form(first), first(Role.AGENT), at);
    }

    public int version(String number) {
        return readTicket.read(number, first(Role.AGENT), Instant.EPOCH).version();
    }

    public void signAndReply(String number, long department, Instant signed, Instant replied) {
        signTicket.sign(number, version(number), clerkOf(department), signed);
        replyToTicket.reply(number, fixed(), version(number), clerkOf(department), replied);
    }

    /** Asks for whichever ticket comes next; answers its number, or null when none waits. */
    public String ask(Answers answers, Instant at) {
        Actor officer = first(Role.CALLBACK);
        var next = takeCallback.take(officer, at);
        if (next.isEmpty()) {
            return null;
        }
        recordCallback.answered(next.get().id(), answers, next.get().version(), officer, at);
        return next.get().number();
    }

    /** One seeded life: direct, dispatched, redone, explained, late, or left somewhere open. */
    public void live(Random random, Instant at) {
        boolean direct = random.nextInt(4) == 0;
        Receipt receipt = file(direct ? answer() : send(), at);
        if (direct || random.nextInt(6) == 0) {
            return;
        }
        boolean late = random.nextInt(4) == 0;
        Instant replied = at.plus(late ? Duration.ofDays(14) : Duration.ofHours(5));
        signAndReply(receipt.number(), 31, at.plusSeconds(600), replied);
        if (random.nextInt(6) == 0) {
            return;
        }
        Instant asked = replied.plus(Duration.ofHours(1));
        switch (random.nextInt(4)) {
            case 0 -> {
                // Whose turn it is decides the list, not we: it may be a ticket left waiting
                // before.
                String again = ask(no(Outcome.REDO), asked);
                if (random.nextBoolean()) {
                    signAndReply(again, 31, asked.plusSeconds(60), asked.plusSeconds(7200));
                    ask(yes(), asked.plusSeconds(9000));
                }
            }
            case 1 -> ask(no(Outcome.EXPLAIN), asked);
            default -> ask(yes(), asked);
        }
    }

    public static Answers yes() {
        return new Answers(true, Level.SATISFIED, "", Outcome.CLOSE, "");
    }

    public static Answers no(Outcome outcome) {
        return new Answers(false, Level.DISSATISFIED, "还是不亮", outcome, "请现场核查");
    }
}
