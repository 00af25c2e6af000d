package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.result.FileInCall;
import line12345.hotline.trial.Stories.Spot;
import line12345.hotline.trial.Stories.Story;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rating.Level;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.review.SendBackReply;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lets the invented city's people ask, work and answer for a week, through the real use cases. */
@ApplicationScoped
class PlausibleWeek {
    private static final Logger LOG = Logger.getLogger(PlausibleWeek.class);
    private static final int SEED = 12345;
    private static final int REPEAT_EVERY = 9;
    private static final int ATTEMPTS = 5;

    @Inject EntityManager entities;
    @Inject PlausibleCalls calls;
    @Inject PlausibleChecks checks;
    @Inject Accounts accounts;
    @Inject FileTicket fileTicket;
    @Inject FileInCall fileInCall;
    @Inject PlausibleOffices offices;
    @Inject Tickets allTickets;
    @Inject ApproveReply approve;
    @Inject SendBackReply sendBack;
    @Inject TakeCallback takeCallback;
    @Inject RecordCallback recordCallback;
    @Inject ReadTicket readTicket;
    @Inject OfficeClock clock;
    @Inject PlausibleWeek self;

    /**
     * Files what is missing, beside the running service; killed half-way, the next start goes on
     * where it stopped.
     */
    void fill(int tickets) {
        if (tickets == 0 || self.there(tickets - 1)) {
            return;
        }
        Thread thread = new Thread(() -> week(tickets), "plausible-week");
        thread.setDaemon(true);
        thread.start();
    }

    private void week(int tickets) {
        Instant now = clock.now();
        // Those with a telephone on the desk: nobody who tries the browser's hears last week ring.
        List<Actor> agents =
                accounts.withRole(Role.AGENT).stream()
                        .filter(agent -> agent.extension().startsWith("2"))
                        .toList();
        try {
            for (int i = 0; i < tickets; i++) {
                one(i, tickets, agents.get(i % agents.size()), now);
            }
            checks.fill(now);
            LOG.info("the invented city has lived through a week");
        } catch (RuntimeException e) {
            // Most likely the service is being stopped; the next start goes on.
            LOG.warn("the invented week waits: " + e.getMessage());
        }
    }

    /**
     * What the house refuses its invented people is left out; the week goes on without it. The
     * house does what came due meanwhile on the same tickets: whoever loses tries again.
     */
    private void one(int i, int tickets, Actor agent, Instant now) {
        for (int attempt = 1; ; attempt++) {
            Random random = new Random(SEED + i);
            try {
                self.live(i, random, agent, moment(i, tickets, random, now), now);
                return;
            } catch (Refusal refusal) {
                LOG.warnf(
                        "ticket %d of the invented week was refused: %s", i, refusal.getMessage());
                return;
            } catch (RuntimeException conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** People call between eight and nine in the evening, more of them in the morning. */
    private static Instant moment(int i, int tickets, Random random, Instant now) {
        LocalDate day = OfficeClock.dayOf(now.minus(Duration.ofDays(7L * (tickets - i) / tickets)));
        int minutes = Math.min(random.nextInt(13 * 60), random.nextInt(16 * 60));
        Instant moment = day.atTime(8, 0).plusMinutes(minutes).atZone(OfficeClock.ZONE).toInstant();
        return moment.isBefore(now) ? moment : moment.minus(Duration.ofDays(1));
    }

    @Transactional
    boolean there(int i) {
        return !entities.createNativeQuery("select 1 from ticket where message_key = ?1")
                .setParameter(1, key(i))
                .getResultList()
                .isEmpty();
    }

    private static String key(int i) {
        return "week-" + i;
    }

    /**
     * One transaction: what was due last week must not be done by the house while it is still being
     * told what people did.
     */
    @Transactional
    void live(int i, Random random, Actor agent, Instant filedAt, Instant now) {
        var main = i % REPEAT_EVERY == 0 ? openBefore(i) : Optional.<Ticket>empty();
        if (main.isPresent()) {
            fileTicket.file(repeat(i, main.get()), agent, later(main.get(), now));
            return;
        }
        Story story = Stories.ALL.get(random.nextInt(Stories.ALL.size()));
        boolean web = !story.direct() && random.nextInt(5) == 0;
        Actor by = web ? Actor.citizen() : agent;
        if (!web) {
            calls.ring(key(i), agent, random, filedAt);
        }
        TicketForm form = form(i, story, web, random);
        Receipt receipt =
                web ? fileTicket.file(form, by, filedAt) : fileInCall.file(form, by, filedAt);
        if (receipt.again() || receipt.departmentName().isEmpty()) {
            return;
        }
        Instant signed = filedAt.plus(Duration.ofMinutes(10 + random.nextInt(300)));
        Instant replied = signed.plus(Duration.ofHours(2 + random.nextInt(70)));
        if (signed.isAfter(now) || random.nextInt(12) == 0) {
            return;
        }
        String number = receipt.number();
        offices.sign(number, signed);
        // Only lately: what is asked for is decided within days, and should be seen undecided.
        boolean lately = signed.isAfter(now.minus(Duration.ofDays(3)));
        Instant then = signed.plus(Duration.ofMinutes(20 + random.nextInt(60)));
        if (lately && then.isBefore(now) && offices.otherwise(number, random.nextInt(12), then)) {
            return;
        }
        if (replied.isAfter(now)) {
            return;
        }
        offices.reply(number, story, replied);
        Instant approved = replied.plus(Duration.ofMinutes(15 + random.nextInt(200)));
        if (approved.isAfter(now) || random.nextInt(10) == 0) {
            return;
        }
        offices.approve(number, approved);
        review(number, agent, random, approved, now);
        Instant asked = approved.plus(Duration.ofHours(1 + random.nextInt(20)));
        if (asked.isBefore(now) && random.nextInt(8) > 0) {
            ask(random, asked);
        }
    }

    /** Most are approved within hours; some lie with the reviewer, some come back. */
    private void review(String number, Actor agent, Random random, Instant replied, Instant now) {
        Instant read = replied.plus(Duration.ofMinutes(20 + random.nextInt(240)));
        var ticket = readTicket.read(number, agent, now);
        if (ticket.state() != TicketState.WAITING_REVIEW || read.isAfter(now)) {
            return;
        }
        Actor reviewer = accounts.withRole(Role.REVIEWER).get(0);
        if (random.nextInt(15) == 0) {
            sendBack.sendBack(number, "contact", "请写明联系时间", ticket.version(), reviewer, read);
        } else if (random.nextInt(10) > 0) {
            approve.approve(number, ticket.version(), reviewer, read);
        }
    }

    /** The ticket before this one, if an office still works on it. */
    private Optional<Ticket> openBefore(int i) {
        return allTickets
                .ofMessage("phone", key(i - 1))
                .filter(ticket -> ticket.state() == TicketState.HANDLING);
    }

    private static Instant later(Ticket main, Instant now) {
        Instant later = main.filedAt().plus(Duration.ofHours(3));
        return later.isBefore(now) ? later : now;
    }

    /** A neighbour says the same; the agent joins it 并单. */
    private TicketForm repeat(int i, Ticket main) {
        var subject = main.subject();
        return new TicketForm(
                "phone",
                key(i),
                null,
                "1390000" + String.format("%04d", 100 + i),
                "陈女士",
                subject.kind(),
                "邻居也反映：" + subject.content(),
                subject.placeCode(),
                "",
                subject.matterCode(),
                subject.urgency(),
                false,
                null,
                new First.Join(main.number()),
                List.of());
    }

    private TicketForm form(int i, Story story, boolean web, Random random) {
        Spot spot = Stories.SPOTS.get(random.nextInt(Stories.SPOTS.size()));
        return new TicketForm(
                web ? "portal" : "phone",
                key(i),
                web ? null : key(i),
                "1390000" + String.format("%04d", random.nextInt(60)),
                List.of("王女士", "李先生", "").get(random.nextInt(3)),
                story.kind(),
                story.words().contains("%s") ? story.words().formatted(spot.name()) : story.words(),
                spot.street(),
                spot.name(),
                // Some citizens find no matter that fits: a dispatcher decides.
                web && i % 4 == 0 ? null : story.matter(),
                random.nextInt(15) == 0 ? Urgency.URGENT : Urgency.ORDINARY,
                random.nextInt(10) == 0,
                null,
                first(story, web),
                List.of());
    }

    private static First first(Story story, boolean web) {
        if (story.direct()) {
            return new First.Answer(story.answer());
        }
        return web ? new First.ByCatalogue() : new First.Send(Choice.byCatalogue());
    }

    private void ask(Random random, Instant at) {
        Actor officer = accounts.withRole(Role.CALLBACK).get(0);
        takeCallback
                .take(officer, at)
                .ifPresent(
                        callback ->
                                recordCallback.answered(
                                        callback.id(),
                                        answers(random),
                                        callback.version(),
                                        officer,
                                        at));
    }

    private static Answers answers(Random random) {
        return switch (random.nextInt(10)) {
            case 0 ->
                    new Answers(false, Level.DISSATISFIED, "问题又出现了", Outcome.REDO, "请再到现场核查并彻底解决");
            case 1 ->
                    new Answers(
                            false,
                            Level.VERY_DISSATISFIED,
                            "不认可处理结果",
                            Outcome.EXPLAIN,
                            "已依法依规处理并向诉求人说明依据");
            case 2, 3, 4 -> new Answers(true, Level.SATISFIED, "", Outcome.CLOSE, "");
            case 5 -> new Answers(true, Level.FAIRLY_SATISFIED, "慢了一点", Outcome.CLOSE, "");
            default -> new Answers(true, Level.VERY_SATISFIED, "", Outcome.CLOSE, "");
        };
    }
}
