/** The pure core of Order-to-Chat: values, rules, use cases and ports; no I/O, no framework. */
module io.ordertochat.core {
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static transitive org.jspecify;

    exports io.ordertochat;
    exports io.ordertochat.analytics;
    exports io.ordertochat.catalog;
    exports io.ordertochat.channel;
    exports io.ordertochat.checkout;
    exports io.ordertochat.click;
    exports io.ordertochat.contact;
    exports io.ordertochat.conversation;
    exports io.ordertochat.delivery;
    exports io.ordertochat.event;
    exports io.ordertochat.form;
    exports io.ordertochat.hours;
    exports io.ordertochat.memory;
    exports io.ordertochat.message;
    exports io.ordertochat.money;
    exports io.ordertochat.order;
    exports io.ordertochat.port;
    exports io.ordertochat.routing;
    exports io.ordertochat.settings;
    exports io.ordertochat.shop;
    exports io.ordertochat.storefront;
    exports io.ordertochat.vat;
}
