package io.ordertochat.examples.demoshop;

import io.ordertochat.examples.demoshop.clicks.PlayedClicks;
import io.ordertochat.http.AdminRole;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts the demo shop and keeps it up until it is stopped. Reads {@code PORT} and {@code DATA} from the environment. */
public final class DemoShop {

    private static final int MAX_PORT = 65_535;

    private DemoShop() {}

    /**
     * Starts the shop.
     *
     * @param arguments the data folder to use when {@code DATA} is not set
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Clients that send nothing must not hold a thread for ever, nor those that read next to nothing.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "600");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            String ownFolder = arguments.length > 0 ? arguments[0] : "demo-data";
            run(RunningShop.start(Path.of(environment("DATA").orElse(ownFolder)), port()), out);
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(RunningShop shop, PrintStream out) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            shop.close();
            stopped.countDown();
            out.println("\nThe demo shop is closed. Its data stays for the next start.");
        }));
        int played = shop.playHistory();
        out.println(welcome(
                shop.address().toString(),
                shop.signInLink("Demo", AdminRole.OWNER).toString(),
                played));
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int port() {
        String text = environment("PORT").orElse("8080");
        boolean digits = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = digits ? Integer.parseInt(text) : -1;
        if (port < 0 || port > MAX_PORT) {
            throw new CannotStart("PORT is no port number; use 1 to 65535, or 0 for any free one.");
        }
        return port;
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String welcome(String address, String signIn, int played) {
        return """

                Casa Caraminhola is open.

                  In a browser   %1$s
                                 Choose a product, fill in the form, press "Pedir pelo WhatsApp".
                                 The switch at the top turns the page to English or Spanish.
                                 Coupon: BEMVINDO10

                  The merchant   %2$s
                                 signs you in to the console for twelve hours. Rearrange the checkout form there and
                                 look at it in the shop.

                  Analytics      %3$s

                  Without one    curl -i %1$sv1/shops/demo/checkouts \\
                                   -H 'Content-Type: application/json' \\
                                   -d '{"submissionKey":"k-81","locale":"pt-BR",
                                        "lines":[{"product":"mug-01","quantity":2,"options":{"Cor":"Azul"}}],
                                        "shipping":"standard","payment":"pix","coupon":null,"cart":"c-7",
                                        "answers":{"firstName":"Ana","phone":"11 98888-7777"}}'
                                 Send it twice: the second answer is 200 with the same order.

                  The whole API  %1$sopenapi.json

                Stop with Ctrl-C.
                """.formatted(address, signIn, analytics(played));
    }

    private static String analytics(int played) {
        return played == 0
                ? "shows the clicks that were played at the first start, and yours."
                : String.format(
                        Locale.ROOT,
                        "shows %,d played clicks of the last %d days, and yours from now on.",
                        played,
                        PlayedClicks.DAYS);
    }
}
