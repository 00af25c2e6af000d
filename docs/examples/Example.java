import java.net.URI;
import java.net.http.*;
import java.util.Base64;

/** java Example.java https://hotline l5_key: files a ticket once, follows it, turns a page, checks a signature. */
public class Example {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static String house, key;
    static HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house + path)).header("Authorization", "Bearer " + key).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
    public static void main(String[] arguments) throws Exception {
        house = arguments[0]; key = arguments[1];
        String form = "{\"phone\":\"13812345678\",\"kind\":\"HELP\",\"content\":\"路灯不亮\",\"urgency\":\"ORDINARY\"}", once = java.util.UUID.randomUUID().toString();
        String ticket = send("POST", "/api/v1/tickets", form, "Idempotency-Key", once).headers().firstValue("Location").orElseThrow();
        System.out.println("once: " + ticket.equals(send("POST", "/api/v1/tickets", form, "Idempotency-Key", once).headers().firstValue("Location").orElseThrow()));
        String version = send("GET", ticket, "").headers().firstValue("ETag").orElseThrow();
        System.out.println("unchanged: " + (send("GET", ticket, "", "If-None-Match", version).statusCode() == 304));
        var page = java.util.regex.Pattern.compile("\"next\":\"([^\"]+)\"").matcher(send("GET", "/api/v1/tickets?list=POOL&limit=1", "").body());
        System.out.println("next page: " + (page.find() ? send("GET", "/api/v1/tickets?list=POOL&limit=1&cursor=" + page.group(1), "").statusCode() : "none"));
        if (arguments.length == 7) System.out.println("signed: " + signed(arguments[2], arguments[3], arguments[4], arguments[5], arguments[6]));
    }
    static boolean signed(String secret, String id, String timestamp, String body, String signature) throws Exception {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        return java.security.MessageDigest.isEqual(("v1," + Base64.getEncoder().encodeToString(mac.doFinal((id + "." + timestamp + "." + body).getBytes("UTF-8")))).getBytes(), signature.getBytes());
    }
}
