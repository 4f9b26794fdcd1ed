package io.ordertochat.settings;

import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.money.Money;
import io.ordertochat.routing.RoutingTable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a merchant sets for one shop. Immutable; {@link #toBuilder} starts a changed copy. Switching the checkout off
 * changes nothing else, so that switching it on again brings everything back.
 */
public final class ShopSettings {

    private static final int MAX_NAME = 100;

    private final String name;
    private final Currency currency;
    private final Locale locale;
    private final String region;
    private final ZoneId zone;
    private final boolean checkoutOn;
    private final CheckoutMode mode;
    private final CheckoutForm form;
    private final RoutingTable routing;
    private final TemplateBook templates;
    private final LinkBudget linkBudget;
    private final Duration duplicateWindow;
    private final ContactChannels channels;
    private final VisibilityRules orderButtonRules;

    private ShopSettings(Builder from) {
        this.name = from.name;
        this.currency = from.currency;
        this.locale = from.locale;
        this.region = from.region;
        this.zone = from.zone;
        this.checkoutOn = from.checkoutOn;
        this.mode = from.mode;
        this.form = from.form;
        this.routing = Objects.requireNonNull(from.routing);
        this.templates = from.templates;
        this.linkBudget = from.linkBudget;
        this.duplicateWindow = from.duplicateWindow;
        this.channels = from.channels;
        this.orderButtonRules = from.orderButtonRules;
    }

    /**
     * Starts the settings of a shop from the two things nobody can guess.
     *
     * @param name what customers call the shop, 1 to 100 characters
     * @param currency the currency its prices are in
     * @param routing its default number and rules
     * @return a builder with the documented defaults
     */
    public static Builder of(String name, Currency currency, RoutingTable routing) {
        Builder builder = new Builder();
        return builder.name(name).currency(currency).routing(routing);
    }

    /**
     * Starts the settings of a shop that answers all orders on one number.
     *
     * @param name what customers call the shop, 1 to 100 characters
     * @param currencyCode ISO 4217 code of the currency its prices are in
     * @param number the number
     * @return a builder with the documented defaults
     * @throws IllegalArgumentException when the currency is unknown
     */
    public static Builder of(String name, String currencyCode, PhoneNumber number) {
        Currency currency = Money.ofMinor(0, currencyCode).currency();
        return of(name, currency, RoutingTable.withDefault(number).build());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with these settings
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        return copy.name(name)
                .currency(currency)
                .locale(locale)
                .region(region)
                .zone(zone)
                .checkoutOn(checkoutOn)
                .mode(mode)
                .form(form)
                .routing(routing)
                .templates(templates)
                .linkBudget(linkBudget)
                .duplicateWindow(duplicateWindow)
                .channels(channels)
                .orderButtonRules(orderButtonRules);
    }

    /**
     * The shop's name.
     *
     * @return what customers call it
     */
    public String name() {
        return name;
    }

    /**
     * The shop's currency. A checkout whose prices are in another one is a mistake of the host and fails.
     *
     * @return the currency its prices are in
     */
    public Currency currency() {
        return currency;
    }

    /**
     * The shop's language.
     *
     * @return the locale used where the customer asked for none; {@code en} by default
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The shop's country, for phone numbers and addresses that name none.
     *
     * @return ISO 3166-1 alpha-2 code, empty when unknown (phone numbers then need a plus)
     */
    public String region() {
        return region;
    }

    /**
     * The shop's time zone.
     *
     * @return the zone its dates are shown in; UTC by default
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The checkout toggle.
     *
     * @return whether customers order by chat; on by default
     */
    public boolean checkoutOn() {
        return checkoutOn;
    }

    /**
     * What an order button does.
     *
     * @return the mode; order on hold by default
     */
    public CheckoutMode mode() {
        return mode;
    }

    /**
     * The checkout form.
     *
     * @return the fields in order; the standard form by default
     */
    public CheckoutForm form() {
        return form;
    }

    /**
     * The routing rules.
     *
     * @return the table with the default number
     */
    public RoutingTable routing() {
        return routing;
    }

    /**
     * The message templates.
     *
     * @return the standard templates with the merchant's own
     */
    public TemplateBook templates() {
        return templates;
    }

    /**
     * How long a chat link may be.
     *
     * @return the budget; 2,000 characters by default
     */
    public LinkBudget linkBudget() {
        return linkBudget;
    }

    /**
     * How long an order of the same person with the same lines counts as a probable duplicate.
     *
     * @return the window; 30 minutes by default
     */
    public Duration duplicateWindow() {
        return duplicateWindow;
    }

    /**
     * Where customers can reach the shop without ordering. The checkout toggle and the mode leave them alone.
     *
     * @return the contact channels; none by default
     */
    public ContactChannels channels() {
        return channels;
    }

    /**
     * Where order buttons are shown, of the places they belong to. What the rules say about products and categories counts on
     * products' pages only.
     *
     * @return the rules; all of them by default
     */
    public VisibilityRules orderButtonRules() {
        return orderButtonRules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopSettings settings
                && name.equals(settings.name)
                && currency.equals(settings.currency)
                && locale.equals(settings.locale)
                && region.equals(settings.region)
                && zone.equals(settings.zone)
                && checkoutOn == settings.checkoutOn
                && mode == settings.mode
                && form.equals(settings.form)
                && routing.equals(settings.routing)
                && templates.overrides().equals(settings.templates.overrides())
                && linkBudget.equals(settings.linkBudget)
                && duplicateWindow.equals(settings.duplicateWindow)
                && channels.equals(settings.channels)
                && orderButtonRules.equals(settings.orderButtonRules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, currency, locale, mode, routing);
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {

        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
        private static final Duration LONGEST_WINDOW = Duration.ofDays(7);

        private String name = "";
        private Currency currency = Currency.getInstance("EUR");
        private Locale locale = Locale.ENGLISH;
        private String region = "";
        private ZoneId zone = ZoneOffset.UTC;
        private boolean checkoutOn = true;
        private CheckoutMode mode = CheckoutMode.ORDER_ON_HOLD;
        private CheckoutForm form = CheckoutForm.standard();
        private @Nullable RoutingTable routing;
        private TemplateBook templates = TemplateBook.standard();
        private LinkBudget linkBudget = LinkBudget.DEFAULT;
        private Duration duplicateWindow = Duration.ofMinutes(30);
        private ContactChannels channels = ContactChannels.NONE;
        private VisibilityRules orderButtonRules = VisibilityRules.ALWAYS;

        private Builder() {}

        /**
         * Sets the shop's name.
         *
         * @param value 1 to 100 characters without controls
         * @return this builder
         * @throws IllegalArgumentException when it is blank, too long or has controls
         */
        public Builder name(String value) {
            if (value.isBlank() || value.length() > MAX_NAME || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("settings: the shop's name has " + value.length()
                        + " characters; write 1 to 100 without line breaks");
            }
            this.name = value;
            return this;
        }

        /**
         * Sets the currency.
         *
         * @param value the currency prices are in
         * @return this builder
         */
        public Builder currency(Currency value) {
            this.currency = Objects.requireNonNull(value, "currency");
            return this;
        }

        /**
         * Sets the language.
         *
         * @param value the locale, with a language
         * @return this builder
         * @throws IllegalArgumentException when it names no language
         */
        public Builder locale(Locale value) {
            if (value.getLanguage().isEmpty()) {
                throw new IllegalArgumentException(
                        "settings: the locale names no language; choose one such as en or pt-BR");
            }
            this.locale = value;
            return this;
        }

        /**
         * Sets the country.
         *
         * @param value ISO 3166-1 alpha-2 code, or empty
         * @return this builder
         * @throws IllegalArgumentException when there is no such country
         */
        public Builder region(String value) {
            if (!value.isEmpty() && !COUNTRIES.contains(value)) {
                throw new IllegalArgumentException(
                        "settings: region is no ISO 3166-1 country; write two capitals such as BR, or leave it empty");
            }
            this.region = value;
            return this;
        }

        /**
         * Sets the time zone.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            this.zone = Objects.requireNonNull(value, "zone");
            return this;
        }

        /**
         * Switches the checkout on or off.
         *
         * @param value whether customers order by chat
         * @return this builder
         */
        public Builder checkoutOn(boolean value) {
            this.checkoutOn = value;
            return this;
        }

        /**
         * Sets what an order button does.
         *
         * @param value the mode
         * @return this builder
         */
        public Builder mode(CheckoutMode value) {
            this.mode = Objects.requireNonNull(value, "mode");
            return this;
        }

        /**
         * Sets the form.
         *
         * @param value the form
         * @return this builder
         */
        public Builder form(CheckoutForm value) {
            this.form = Objects.requireNonNull(value, "form");
            return this;
        }

        /**
         * Sets the routing rules.
         *
         * @param value the table
         * @return this builder
         */
        public Builder routing(RoutingTable value) {
            this.routing = Objects.requireNonNull(value, "routing");
            return this;
        }

        /**
         * Sets the templates.
         *
         * @param value the templates
         * @return this builder
         */
        public Builder templates(TemplateBook value) {
            this.templates = Objects.requireNonNull(value, "templates");
            return this;
        }

        /**
         * Sets how long a chat link may be.
         *
         * @param value the budget
         * @return this builder
         */
        public Builder linkBudget(LinkBudget value) {
            this.linkBudget = Objects.requireNonNull(value, "linkBudget");
            return this;
        }

        /**
         * Sets the window for probable duplicates.
         *
         * @param value zero to seven days
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder duplicateWindow(Duration value) {
            if (value.isNegative() || value.compareTo(LONGEST_WINDOW) > 0) {
                throw new IllegalArgumentException(
                        "settings: duplicate window is " + value + "; choose zero to seven days");
            }
            this.duplicateWindow = value;
            return this;
        }

        /**
         * Sets where customers can reach the shop without ordering.
         *
         * @param value the contact channels
         * @return this builder
         */
        public Builder channels(ContactChannels value) {
            this.channels = Objects.requireNonNull(value, "channels");
            return this;
        }

        /**
         * Sets where order buttons are shown.
         *
         * @param value the rules; a product's button still stands on products' pages only, a cart's in the cart
         * @return this builder
         */
        public Builder orderButtonRules(VisibilityRules value) {
            this.orderButtonRules = Objects.requireNonNull(value, "orderButtonRules");
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the settings
         */
        public ShopSettings build() {
            return new ShopSettings(this);
        }
    }
}
