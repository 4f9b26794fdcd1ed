package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
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
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
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
                // A computer has a mouse, which a browser without a screen has not.
                "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
                "--user-data-dir=" + profile.toAbsolutePath());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
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

    /** Whether the screen is touched; else there is a mouse. */
    void touch(boolean on) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", on));
    }

    /** What a browser shows that is zoomed to 200 %. */
    void zoomed() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 640, "height", 450, "deviceScaleFactor", 2, "mobile", false));
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

    /** What stands behind the question mark, decoded. */
    String query() {
        return Objects.requireNonNullElse(URI.create(driver.getCurrentUrl()).getQuery(), "");
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

    /** Clicks what sends a form, and waits for the next page or for what is wrong with this one. */
    void send(String css) {
        driver.executeScript("window.isOld = true; document.activeElement.blur()");
        click(css);
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(WebDriverException.class)
                .withMessage("a page after " + css)
                .until(page -> driver.executeScript("return document.readyState === 'complete'"
                        + " && (!window.isOld || document.activeElement.id === 'problems')"));
    }

    /** Whether pages may run scripts; the tests' own still do. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void type(String css, String text) {
        WebElement element = one(css);
        element.clear();
        element.sendKeys(text);
    }

    /** Picks an option as a hand does. */
    void choose(String css, String option) {
        one(css + " option[value='" + option + "']").click();
    }

    /** Keys where the focus is, as a keyboard sends them. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void withControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    @Nullable
    Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    /** Runs a script that hands its answer to a function, its last argument. */
    @Nullable
    Object asyncScript(String source, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return driver.executeAsyncScript(source, arguments);
    }

    /** What the browser complained about since the last time, such as a script that the page's policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Presses a button of the mouse in the middle of an element. */
    void press(String button, String css) {
        Object place = driver.executeScript(
                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});"
                        + "const at = arguments[0].getBoundingClientRect();"
                        + "return [at.left + at.width / 2, at.top + at.height / 2]",
                one(css));
        List<?> at = (List<?>) Objects.requireNonNull(place);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            driver.executeCdpCommand(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", at.get(0), "y", at.get(1), "button", button, "clickCount", 1));
        }
    }

    /** What stands in the window, as a picture. */
    BufferedImage picture() {
        Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        try {
            byte[] png = Base64.getDecoder().decode(String.valueOf(shot.get("data")));
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The id of the element that has the focus. */
    String focus() {
        return String.valueOf(driver.executeScript("return document.activeElement.id"));
    }

    Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .ignoring(WebDriverException.class)
                .withMessage(what)
                .until(page -> condition.getAsBoolean());
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

    /** A screenshot of what stands in the window. */
    void windowShot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            ImageIO.write(picture(), "png", SCREENSHOTS.resolve(name + ".png").toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A screenshot of the whole page, however long it is. */
    void wholePage(String name, int width) {
        Object height = driver.executeScript("return document.documentElement.scrollHeight");
        size(width, Math.min(6_000, ((Number) Objects.requireNonNull(height)).intValue()), width < 500);
        screenshot(name);
        size(width, width < 500 ? 740 : 900, width < 500);
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
