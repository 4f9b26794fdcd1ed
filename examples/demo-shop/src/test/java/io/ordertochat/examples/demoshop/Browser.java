package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final URI shop;

    private Browser(ChromeDriver driver, URI shop) {
        this.driver = driver;
        this.shop = shop;
    }

    static Browser open(URI shop, Path profile) {
        File chromium = program("chromium", "CHROMIUM", "/usr/bin/chromium");
        File chromedriver = program("chromedriver", "CHROMEDRIVER", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile.toAbsolutePath());
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logging);
        // Leaving a page with unsaved changes is not asked about; a test asks itself.
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), shop);
        browser.desktop();
        return browser;
    }

    private static File program(String property, String variable, String usual) {
        String path = System.getProperty(
                property, Optional.ofNullable(System.getenv(variable)).orElse(usual));
        if (!Files.isExecutable(Path.of(path))) {
            throw new AssertionError("These tests need " + property + " and found none at " + path
                    + ". Run ./verify, which installs it, or say where it is: -D" + property + "=/path/to/it");
        }
        return new File(path);
    }

    void desktop() {
        size(1280, 900, false);
    }

    void phone() {
        size(360, 740, true);
    }

    /** A finger instead of a mouse. */
    void finger(boolean on) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", on, "maxTouchPoints", 1));
    }

    void dark(boolean on) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"),
                                // Colours must not be judged half way between the two.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Takes hold of one element with the mouse and lets it go where another is. */
    void dragWithMouse(String from, String to) {
        Drag drag = new Drag(from, to);
        mouse("mousePressed", drag.x(0), drag.y(0), 1);
        drag.steps((x, y) -> mouse("mouseMoved", x, y, 1));
        mouse("mouseReleased", drag.x(1), drag.y(1), 0);
    }

    /** The same with a finger. */
    void dragWithFinger(String from, String to) {
        Drag drag = new Drag(from, to);
        touch("touchStart", List.of(Map.of("x", drag.x(0), "y", drag.y(0))));
        drag.steps((x, y) -> touch("touchMove", List.of(Map.of("x", x, "y", y))));
        touch("touchEnd", List.of());
    }

    private void mouse(String type, double x, double y, int buttons) {
        driver.executeCdpCommand(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", buttons, "clickCount", 1));
    }

    private void touch(String type, List<Map<String, Double>> points) {
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /** A way across the screen, in steps small enough for a script to follow. */
    private final class Drag {

        private static final int STEPS = 24;
        private final List<Double> way;

        Drag(String from, String to) {
            way = numbers("""
                    arguments[0].scrollIntoView({block: 'center'});
                    const from = arguments[0].getBoundingClientRect(), to = arguments[1].getBoundingClientRect();
                    return [from.x + from.width / 2, from.y + from.height / 2, to.x + to.width / 2, to.y + to.height / 2];
                    """, one(from), one(to));
        }

        double x(double part) {
            return way.get(0) + part * (way.get(2) - way.get(0));
        }

        double y(double part) {
            return way.get(1) + part * (way.get(3) - way.get(1));
        }

        void steps(BiConsumer<Double, Double> each) {
            for (int i = 1; i <= STEPS; i++) {
                each.accept(x((double) i / STEPS), y((double) i / STEPS));
                // A script follows from one frame to the next.
                frame();
            }
        }
    }

    private List<Double> numbers(String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(driver.executeScript(script, arguments)))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    private void frame() {
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What has the focus, by its accessible name. */
    String focused() {
        return String.valueOf(
                driver.executeScript(
                        "const it = document.activeElement; return it.getAttribute('aria-label') || it.textContent.trim() || it.id"));
    }

    void focus(String css) {
        driver.executeScript("arguments[0].focus()", one(css));
    }

    /** Waits until something is so. */
    void until(BooleanSupplier so) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(page -> so.getAsBoolean());
    }

    /** Whether leaving the page would be asked about. */
    boolean asksBeforeLeaving() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "const leaving = new Event('beforeunload', {cancelable: true}); return !window.dispatchEvent(leaving)"));
    }

    /** What the console of the developers would show: refused scripts and styles, failed requests, errors. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Elements to press that are smaller than a finger. */
    List<String> tooSmallToTouch(int pixels) {
        Object found = driver.executeScript("""
                const small = [];
                for (const it of document.querySelectorAll('a, button, select, input, label.switch, label.check')) {
                  const target = it.closest('label') || it;
                  const box = target.getBoundingClientRect();
                  const shown = box.width > 2 && box.height > 2 && !it.disabled && getComputedStyle(it).position !== 'absolute';
                  if (shown && (box.width < arguments[0] || box.height < arguments[0])) {
                    small.push((it.getAttribute('aria-label') || it.textContent).trim() + ' ' + box.width + 'x' + box.height);
                  }
                }
                return small;
                """, pixels);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** A screenshot of the whole page, however long it is. */
    void wholePage(String name, int width) {
        List<Double> height = numbers("return [document.documentElement.scrollHeight]");
        size(width, Math.min(6_000, height.get(0).intValue()), width < 500);
        screenshot(name);
        size(width, width < 500 ? 740 : 900, width < 500);
    }

    void visit(String path) {
        driver.get(shop.resolve(path).toString());
    }

    void visit(URI address) {
        driver.get(address.toString());
    }

    void forgetCookies() {
        // Those of every path, which the driver's own way would leave.
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    void back() {
        driver.navigate().back();
    }

    void inAnotherTab(Runnable work) {
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        work.run();
        driver.close();
        driver.switchTo().window(here);
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return one(css).getText();
    }

    boolean has(String css) {
        return !all(css).isEmpty();
    }

    void click(String css) {
        WebElement element = one(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Clicks what leads to another page, and waits for that page. */
    void follow(String css) {
        // A mark on the old page; asking one of its elements instead fails now and then in the middle of the change.
        driver.executeScript("window.isOld = true");
        click(css);
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(page -> driver.executeScript("return document.readyState === 'complete' && !window.isOld"));
    }

    void type(String css, String text) {
        WebElement element = one(css);
        element.clear();
        element.sendKeys(text);
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    void assertAccessible(String page) {
        List<String> violations = new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Browser::told).toList();
        assertThat(violations).as("axe on " + page).isEmpty();
    }

    private static String told(Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + where;
    }

    void screenshot(String name) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            byte[] png = Base64.getDecoder().decode(String.valueOf(shot.get("data")));
            Files.write(SCREENSHOTS.resolve(name + ".png"), png);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void size(int width, int height, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }
}
