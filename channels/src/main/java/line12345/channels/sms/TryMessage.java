package line12345.channels.sms;

/** A message as the page of trying out shows it; the number masked. */
public record TryMessage(String time, String number, String words) {}
