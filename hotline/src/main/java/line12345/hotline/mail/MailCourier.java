package line12345.hotline.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.notice.Contacts;
import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.notice.Via;

import java.time.Duration;

/** Brings notices by e-mail. */
@ApplicationScoped
public class MailCourier implements Courier {
    /** A silent server must not hold the next mail for longer; far below the notice's lease. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String FOOT = "\n\n请登录 12345 政务服务便民热线系统办理。本邮件由系统发出，请勿回复。\n";

    @Inject MailConfig config;
    @Inject Contacts contacts;
    @Inject ReactiveMailer mailer;

    @Override
    public String way() {
        return Via.MAIL.name();
    }

    @Override
    public String chinese() {
        return Via.MAIL.chinese();
    }

    @Override
    public boolean aboard() {
        return config.host().filter(host -> !host.isBlank()).isPresent();
    }

    @Override
    public Delivery deliver(Notice notice) throws Undeliverable {
        String address = contacts.addressOf(notice);
        String about = notice.ticketNumber().isEmpty() ? "提醒" : "工单 " + notice.ticketNumber();
        Mail mail =
                Mail.withText(address, "【12345 热线】" + about, notice.words() + FOOT)
                        // The same at each try: a mail server that has it already drops it.
                        .addHeader("Message-ID", "<notice-" + notice.id() + "@line12345>");
        mailer.send(mail).await().atMost(PATIENCE);
        return Delivery.handedTo("邮件服务器");
    }
}
