const text = (label, hint, rest = {}) => ({ label, hint, ...rest });
const choice = (label, options) => ({ label, options: options.map((value) => ({ value, label: value.charAt(0) + value.slice(1).toLowerCase() })) });

/** The words of each subject's settings. What the server adds later shows under its own name. */
export const SUBJECTS = {
  organization: {
    label: "Organization",
    note: "How the business is named and reached.",
    keys: {
      legalName: text("Legal name"), tradingName: text("Trading name"), email: text("E-mail"), phone: text("Phone"), address: text("Address", "", { rows: 3 }),
      vatNumber: text("VAT number"), language: text("Language", "Such as en or fr."), currency: text("Currency", "Such as EUR."),
      weekStart: choice("Week begins on", ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]),
    },
  },
  booking: {
    label: "Bookings",
    note: "How appointments are offered.",
    keys: {
      slotMinutes: text("Slot", "Minutes."), bufferMinutes: text("Pause between slots", "Minutes."), noticeHours: text("Earliest", "Hours from now."),
      horizonDays: text("Latest", "Days from now."), cancellationHours: text("Cancelled until", "Hours before."), reminderHours: text("Reminder", "Hours before."),
      perDayMax: text("Most a day"), confirmedAtOnce: text("Confirm at once", "Without somebody looking first."), waitlist: text("Keep a waiting list"),
    },
  },
  integration: {
    label: "Integrations",
    note: "How other systems are called.",
    keys: {
      webhooks: text("Send webhooks"), timeoutSeconds: text("Give up waiting after", "Seconds."), attemptsMax: text("Most attempts"),
      failureRecipients: text("Tell of failures", "E-mail addresses, one a line.", { rows: 3 }),
    },
  },
  security: {
    label: "Security",
    note: "How the tenant is kept safe.",
    keys: {
      mfaRequired: text("Require a second factor", "Whoever has none is asked to set one up at the next click."),
      contact: text("Security contact", "Who is written to about an incident; the owners when empty."),
    },
  },
  communication: {
    label: "Communication",
    note: "How the business writes to its customers.",
    keys: {
      senderName: text("Sender's name"), replyTo: text("Answers go to", "An e-mail address; the sender when empty."), signature: text("Signature", "", { rows: 4 }),
      quietFrom: text("Quiet from", "A time of day, such as 20:00."), quietUntil: text("Quiet until", "The same for no quiet hours."),
      digest: choice("Digest", ["NEVER", "DAILY", "WEEKLY"]),
    },
  },
  client: {
    label: "Clients",
    note: "What holds for new clients.",
    keys: {
      codePrefix: text("Prefix of codes"), paymentDays: text("Payment within", "Days."), vatNumberRequired: text("Require a VAT number"), returnsDays: text("Returns within", "Days."),
    },
  },
  task: {
    label: "Tasks",
    note: "What holds for new tasks.",
    keys: {
      priority: choice("Priority", ["LOW", "MEDIUM", "HIGH", "URGENT"]), dueDays: text("Due within", "Days."), reminderHours: text("Reminder", "Hours before."),
      archivedAfterDays: text("Archive after", "Days."), assignedToMaker: text("Assign to whoever makes it"),
    },
  },
  analytics: {
    label: "Analytics",
    note: "What reports show at first.",
    keys: {
      rangeDays: text("Range", "Days."), compared: text("Compare with the period before"), testLeads: text("Count test leads"), conversionDays: text("Conversion within", "Days."),
    },
  },
};
