"""Writes the starter dataset: customer messages, each answered by one line of JSON (product, topic, urgency).

All the language is hand-written and lies in the tables below; the generator only combines it. Training and
held-out examples are built from separate tables (products, phrasings, urgency sentences, greetings, sign-offs), so
that the held-out score shows what was learnt and not what was memorised. Only the values of small slots (an order
number, a date, a town, a first name) are drawn from the same lists for both.

    python3 packaging/make_starter.py            rewrites resources/starter/train.jsonl and held_out.jsonl
    python3 packaging/make_starter.py --check    exits 1 if the files on disk differ

The files are the same on every Python version: every choice comes from ``random.Random(seed).random()``.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "starter"
SYSTEM = "Reply with one line of JSON: product, topic, urgency."
TOPICS = ("delivery", "billing", "defect", "return", "how-to")
URGENCIES = ("low", "normal", "high")
WORDS = (8, 45)
"""The fewest and the most words of a message."""

KINDS = {
    "device": ("any", "goods", "device"),
    "build": ("any", "goods", "build"),
    "thing": ("any", "goods"),
    "app": ("any", "app"),
}
"""Which groups of phrasings fit a product of each kind: electrical, to be assembled, plain object, software."""

Item = TypeVar("Item")
Products = dict[str, tuple[str, ...]]
Bodies = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True)
class Tables:
    """The hand-written material of one split, and how many examples are made of it."""

    file: str
    seed: int
    count: int
    products: Products
    bodies: Bodies
    urgency: dict[str, tuple[str, ...]]
    openers: tuple[str, ...]
    closers: tuple[str, ...]


def names(text: str) -> tuple[str, ...]:
    """The names of a comma-separated list."""
    return tuple(" ".join(name.split()) for name in text.split(","))


TRAIN_PRODUCTS: Products = {
    "device": names("""
        desk lamp, electric kettle, toaster, hand mixer, rice cooker, coffee grinder, cordless drill, jigsaw,
        leaf blower, hedge trimmer, pressure washer, robot vacuum, air purifier, space heater, ceiling fan,
        alarm clock, bread maker, waffle iron, blender, slow cooker, hair dryer, electric shaver, steam iron,
        sewing machine, label printer, webcam, wireless mouse, mechanical keyboard, record player, clock radio,
        bookshelf speaker, baby monitor, smart thermostat, doorbell camera, treadmill, rowing machine,
        massage gun, digital piano, drum machine, guitar tuner, toy robot, remote control car, night light,
        soldering iron, chainsaw, lawn mower, milk frother, dehumidifier, electric wok, laser level,
        Norvik kettle, Brasko 400 drill, Tellora Mini, Halden Pro mixer, Quillon K7, Velmont air fryer,
        Ostrava Sound One, Pernell floor lamp, Zembril heat gun, Kestrelo drone, Mirelle hair curler,
        Dunmore 12 sander, Fjellby radio, Aurelio headset, Tavvo Blend 2, Corvane espresso machine,
        Lintor desk fan, Jorvo wall charger, Pixwell photo printer, Sandrel Sonic toothbrush, Ondelle humidifier,
        Grasko mower, Habrel X5 dash cam, Nimbu smart plug, Rovanto e-scooter, Silvane music box,
        Tarnby projector, Wexley bike light, Yarrow pulse watch, Edelby ice maker, Calder 9 sound bar,
        Brindle hand vacuum, Moxbury toy train, Sorrel egg cooker, Vantor tyre inflator, Pellby tablet,
        Arkwell weather station, Lumbira wall light, Gorsey Max saw, Inverlo router, Tansy bottle warmer
    """),
    "build": names("""
        bookshelf, office chair, coffee table, bunk bed, shoe rack, wardrobe, TV stand, standing desk,
        garden bench, kitchen trolley, swing set, greenhouse, tool cabinet, plant stand, bar stool,
        climbing frame, bike rack, dog kennel, chicken coop, filing cabinet, display case, gazebo, toy kitchen,
        weight bench, changing table, bedside table, Birkdal sofa bed, Ekstrom desk, Halvar shelf,
        Lunby cot, Mossvik garden shed, Tormund rack 3, Oslund armchair, Ravello chest of drawers,
        Svenna Loft bed, Vardo dining table, Korvan Nord linen press, Pinegate playhouse, Arbo trampoline,
        Hebstra clothes rail, Dalby corner cabinet, Wickham cat tower
    """),
    "thing": names("""
        frying pan, casserole dish, bread knife, cutting board, pepper mill, salad spinner, garlic press,
        rolling pin, cake tin, teapot, watering can, wheelbarrow, pruning saw, step ladder, tape measure,
        socket set, torque wrench, spirit level, tool box, camp chair, tennis racket, skateboard,
        snow sled, hockey stick, fishing rod, kayak paddle, bike helmet, puzzle box, wooden train,
        rocking horse, toy crane, acoustic guitar, music stand, violin case, picture frame, wall mirror,
        fruit bowl, umbrella, suitcase, lunch box, water bottle, travel mug, pencil case, paper trimmer,
        fountain pen, chess set, birdhouse, cat carrier, letter box, Ferrado wok, Olmby trekking pole,
        Casperel chef's knife, Brunna teacup, Tovik hatchet, Pellard golf club, Sennick 26 bicycle,
        Marlo recorder flute, Zephin kite, Hartwick garden fork, Ibsen coat hook, Grendel camping stove,
        Kolby stroller, Larkmoor Trail lantern, Minnow fishing reel, Drosta cool box, Aldern flower pot,
        Vespenna candle holder, Stellwin thermos, Okara pasta machine, Rustico pizza stone, Tumbel marble run,
        Yorvan snowboard, Jembo hand drum, Crestel tool caddy, Pomona apple press, Wendle hamster cage
    """),
    "app": names("""
        photo editor, budget planner, language course, password manager, recipe app, meditation app,
        backup program, video editor, map app, antivirus program, typing tutor, family calendar, weather app,
        note-taking app, drawing program, Taskbloom app, Lumen Notebook, Orchid Mail, Fablewell reader,
        Stackfinch Pro, Pianova course, Cloudmarl backup, Meloriva player, Tidyroom planner, Sketchery Studio,
        Verbanto translator, Fitlumo coach, Plotline writer
    """),
}

HELD_OUT_PRODUCTS: Products = {
    "device": names("""
        juice extractor, food processor, pocket torch, angle grinder, infrared thermometer, karaoke machine,
        exercise bike, contact grill, document scanner, game controller, wine cooler, nail gun,
        Bolvane toaster oven, Krenn 70 impact driver, Zolari Bud, Tamsin vacuum sealer, Oberon Lite,
        Fennimore sewing machine, Maruvo hot plate, Quorra V3, Hexby smoke alarm, Ladoga water heater,
        Ripplo hoverboard, Elvast reading light, Sunbrae walkie-talkie
    """),
    "build": names("""
        writing desk, hat stand, garden swing, hammock frame, workbench, spice rack, Nordhus bunk,
        Alvestra sideboard, Tyndal pergola, Gritte high chair, Rosmund wine rack, Pavo football goal
    """),
    "thing": names("""
        soup ladle, muffin tray, cheese grater, hand plane, bolt cutter, surfboard, croquet mallet, toy sailboat,
        cello bow, laundry basket, soap dish, sun lounger, Orvello saucepan, Kintra ice axe,
        Bexhill bird bath, Sabine vase, Duralgo paddle board, Milvern dartboard, Tessaly doll, Grovia rake,
        Ustane oven dish, Ferncliff picnic basket, Ando spinning top, Harrup pliers set
    """),
    "app": names("""
        chess trainer, diet tracker, font manager, flight simulator, Quillmint ledger, Harmoque tuner app,
        Parchmint 5, Wanderbly guide, Dreambox Write, Zettelo Cardbox
    """),
}

TRAIN_BODIES: Bodies = {
    "delivery": {
        "goods": (
            "My {p} has not arrived, although it was due on {date}.",
            "Where is my {p}? I ordered it on {date}.",
            "The tracking page for my {p} has not changed since {date}.",
            "Can you tell me when the {p} from order {order} will be delivered?",
            "The courier left the {p} with a neighbour I do not know.",
            "Order {order}, one {p}: the parcel never came.",
            "I ordered {a} {p} {span} ago and nothing has been shipped.",
            "The parcel with my {p} seems to be stuck at a depot in {city}.",
            "Your driver says the {p} was delivered on {date}, but nobody here has it.",
            "Could you send the {p} to my office in {city} instead of my flat?",
            "I have moved, so please change the delivery address for the {p} in order {order}.",
            "According to the tracking, the {p} went to {city}, which is the wrong town.",
            "No sign of the {p} yet, and I have no tracking number either.",
            "The {p} was supposed to come on {date}, and my doorstep is empty.",
            "Has the {p} left your warehouse? Order {order} only says processing.",
            "I stayed at home all {day} for the {p}, and the van did not show up.",
            "Which carrier is bringing the {p}, and on which day?",
            "Could the {p} be dropped at a pick-up point in {city}?",
            "The shipping notice for my {p} came on {date}, the parcel did not.",
            "My {p} was sent to my old address in {city}.",
            "Is it possible to deliver the {p} on a {day} after 5 pm?",
            "I was told the {p} would ship on {date}. What is its status?",
            "The {p} is marked as delivered, and I never got it.",
            "I am wondering about the whereabouts of my {p}, order {order}.",
            "Do you ship the {p} to {city}, and how many days does it take?",
            "The postman could not hand over the {p} because I was out on {day}.",
            "A delivery slot for the {p} was promised for {date}, and nobody came.",
            "Package for order {order} lost? It should contain {a} {p}.",
            "Waiting for my {p} since {date}, no parcel and no news.",
        ),
        "app": (
            "I bought the {p} on {date}, but the download link never arrived.",
            "The email with the activation code for my {p} has not reached me.",
            "Order {order}: the licence key for the {p} was never sent to me.",
            "I am waiting for the message with the download link of the {p}.",
        ),
    },
    "billing": {
        "any": (
            "I was charged twice for the {p}.",
            "The invoice for my {p} shows the wrong amount, {amount}.",
            "Please send me an invoice for the {p}, order {order}.",
            "My card was debited {amount} for {a} {p}, but the shop said {less}.",
            "The discount code was not applied when I paid for the {p}.",
            "You billed me {amount} for the {p}, but the advertised price was {less}.",
            "Why is there a second payment for the {p} on my bank statement?",
            "I need a receipt with my company name on it for the {p}.",
            "The VAT number is missing on the bill for the {p}.",
            "Can I pay for the {p} in three instalments?",
            "I paid for the {p} by bank transfer on {date}, and you sent me a payment reminder.",
            "There is a fee of {amount} on the bill for my {p} that I do not understand.",
            "Could you correct the billing address on the invoice for the {p}?",
            "My credit card was declined when I tried to pay for the {p}.",
            "Order {order}: I see two charges of {amount} for one {p}.",
            "The voucher worth {less} was not deducted from the price of the {p}.",
            "The total for the {p} was {less} in the basket and {amount} on the receipt.",
            "Your accounting team sent a second invoice for the {p}.",
            "Can I switch the payment for my {p} from card to bank transfer?",
            "I got a reminder to pay for the {p}, but I settled the bill on {date}.",
            "Please explain the tax of {less} on the invoice for the {p}.",
            "The payment for my {p} went through two times on {date}.",
            "My bank shows that {amount} was taken for the {p} instead of {less}.",
            "I would like to have the bill for my {p} made out to my employer.",
            "The {p} was on sale for {less}, and yet I was charged the full price.",
            "Did my payment for the {p} go through? The bank says {amount} is pending.",
            "What does the extra {less} on the invoice for the {p} stand for?",
            "Overcharged for the {p}: {amount} instead of {less}, order {order}.",
            "The student discount is not on my receipt for the {p}.",
        ),
        "app": (
            "My yearly fee for the {p} rose from {less} to {amount}.",
            "I was billed {amount} for the {p} during the free trial.",
        ),
    },
    "defect": {
        "goods": (
            "The {p} broke the {nth} time I used it.",
            "One piece of my {p} snapped off on {date}.",
            "The {p} fell apart after {span}.",
            "There is a crack right across the {p}.",
            "My {p} is damaged, a part on the side is bent.",
            "The {p} has a fault: one half does not fit the other.",
            "The {p} I bought in {city} came apart in my hands.",
            "A deep scratch and a dent: that is how my {p} came out of the box.",
            "After {span} of normal use, my {p} is broken.",
            "The surface of my {p} is peeling off in several places.",
            "Does the warranty apply? My {p} cracked on {date}.",
            "My {p} from order {order} is defective.",
            "Poor quality: the {p} split down the middle on {date}.",
            "Part of the {p} has come loose and does not hold any more.",
            "I unpacked the {p} and found it broken.",
            "Your {p} is faulty, it wobbles and one corner is cracked.",
            "I have a damaged {p} here, one side is smashed in.",
        ),
        "device": (
            "My {p} stopped working on {date}.",
            "The {p} does not turn on any more.",
            "The {p} makes a loud grinding noise and smells of burning.",
            "My {p} went dead after {span}.",
            "My {p} keeps switching itself off after a few minutes.",
            "The {p} gets far too hot and then shuts down.",
            "Since {date} the {p} only blinks red and does nothing.",
            "The power button on my {p} is stuck.",
            "Nothing happens when I press the start button on the {p}.",
            "The {p} gave off smoke on {date} and has been dead since.",
            "Again and again the {p} quits in the middle of things.",
        ),
        "app": (
            "The {p} crashes whenever I open it.",
            "Since the update on {date}, my {p} freezes at the start screen.",
            "The {p} shows error {number} and closes.",
            "The {p} has a bug: it lost everything I had saved.",
            "Every page in the {p} has been blank since {date}.",
            "My {p} stopped working on {date}.",
        ),
    },
    "return": {
        "goods": (
            "I would like to send the {p} back, it is too big for me.",
            "I changed my mind about the {p} and want to return it.",
            "Please send me a return label for the {p}.",
            "The {p} is unopened, and I want to give it back for a refund.",
            "I ordered the {p} by mistake and want to return it.",
            "Can I exchange the {p} for a smaller size?",
            "I was given two of them, so one {p} should go back to you.",
            "What is the last day on which I can return the {p} from order {order}?",
            "The {p} does not suit me. How does sending it back work?",
            "I sent the {p} back on {date} and have not had a refund.",
            "Where do I drop off the {p} that I am returning?",
            "Order {order}: I am returning the {p}, please confirm.",
            "I do not like the look of the {p}, so I am sending it back.",
            "The {p} looked nicer in the photo, I would rather have a refund.",
            "I posted the {p} back to you on {date}. Has the return been booked?",
            "I no longer need the {p} and want to hand it back.",
            "Do I have to pay the postage if I send the {p} back?",
            "Please take back the {p}, my wife bought the same one.",
            "Could someone collect the {p}? I want to return it.",
            "Return request: one {p}, order {order}, never used.",
            "I wish to withdraw from the purchase of the {p} made on {date}.",
            "May I swap the {p} for a larger one?",
            "The original box of the {p} is gone. Can I return it without the box?",
            "I am not happy with the colour of the {p} and would like to return it.",
            "How many days do I have to return {a} {p}?",
            "My aunt gave me the {p}, and I would like to bring it back to your shop in {city}.",
            "I need the return form for the {p}.",
            "The {p} is not what I had hoped for, so it is going back for a refund.",
            "I bought two by accident and am sending one {p} back.",
        ),
    },
    "how-to": {
        "any": (
            "Where can I find the manual for the {p}?",
            "How do I set up my {p}?",
            "Is there a video that shows how to use the {p}?",
            "Could you explain how to get started with the {p}?",
            "The instructions for the {p} are only in Dutch. Is there an English version?",
            "What is the right way to use my {p} for the first time?",
            "I have read the guide twice and do not understand step {step} for my {p}.",
            "Which page of the handbook explains the basics of the {p}?",
            "Can you walk me through the first steps with the {p}?",
            "I am new to this: what do I do first with my {p}?",
            "My father would like a simple guide to the {p}.",
            "Do you have any tips on getting the best out of the {p}?",
            "I do not understand how the {p} is meant to be used.",
        ),
        "goods": (
            "How should I clean my {p}?",
            "What can I use to wipe down the {p} without harming it?",
            "How do I store the {p} over the winter?",
            "How do I take good care of my {p}?",
            "Please show me how to get my {p} ready for use.",
        ),
        "build": (
            "How do I put the {p} together?",
            "Which tools do I need to assemble the {p}?",
            "In which order do the parts of the {p} go together?",
            "I am assembling my {p} and do not see where part {step} goes.",
        ),
        "device": (
            "What does each button on the {p} do?",
            "How do I switch the {p} to its lowest setting?",
            "What does the green light on the {p} mean?",
            "Which setting of the {p} suits a beginner?",
            "How do I turn on the {p} for the first time?",
        ),
        "app": (
            "How do I install the {p} on a second computer?",
            "How do I export my data from the {p}?",
            "Where in the {p} can I change the language?",
            "How do I add a colleague to the {p}?",
            "How can I print a page from the {p}?",
        ),
    },
}

HELD_OUT_BODIES: Bodies = {
    "delivery": {
        "goods": (
            "It has been {span} and the {p} I ordered is nowhere to be seen.",
            "Parcel {order} with the {p} has not turned up at my house.",
            "Please give me the delivery date of my {p}.",
            "The {p} should have been here on {date}; the courier never rang.",
            "My tracking link says the {p} is in {city}, but I live somewhere else.",
            "Can the carrier bring the {p} to another address in {city}?",
            "When will you ship the {p}? I placed my order on {date}.",
            "The delivery van drove past my house on {day}, so I do not have my {p}.",
            "Somebody signed for my {p} on {date}, it was not me, and the package is gone.",
        ),
        "app": ("I have not received the download email for the {p} that I ordered on {date}.",),
    },
    "billing": {
        "any": (
            "Two payments of {amount} for the {p} have left my account.",
            "Your invoice for the {p} lists {amount}, although we agreed on {less}.",
            "Could you email me the receipt for the {p} I paid for on {date}?",
            "The price I was charged for the {p} is higher than the one on your website.",
            "My promo code did not lower the bill for the {p}.",
            "Please put our VAT number on the invoice for the {p}.",
            "Which payment methods do you accept for the {p}?",
            "My bank statement has a charge of {amount} for {a} {p} that I cannot explain.",
            "There is a mistake in the bill for my {p}: the total should be {less}.",
        ),
    },
    "defect": {
        "goods": (
            "The {p} is broken, a bit of it came off on {date}.",
            "My {p} cracked after only {span}.",
            "I noticed that the {p} has a bad dent and a broken edge.",
            "The {p} I bought from you is faulty.",
            "The {p} did not survive its first week, it snapped in two.",
        ),
        "device": (
            "My {p} suddenly died and will not switch on.",
            "The {p} no longer works, its light stays dark.",
            "Every time I plug in the {p}, it buzzes and shuts off again.",
        ),
        "app": (
            "The {p} crashed on {date} and does not open any more.",
            "An error message appears and the {p} freezes.",
        ),
    },
    "return": {
        "goods": (
            "I have decided against the {p} and would like to return it for a refund.",
            "The {p} is too small for us, so I want to send it back.",
            "Could you email me a label so that I can return the {p}?",
            "I chose the wrong size and want to exchange the {p}.",
            "I want to give back the {p} from order {order}, it is still sealed.",
            "Is it possible to return the {p} I bought on {date}?",
            "My friend already owns one, so the {p} is going back to you.",
            "To which address should I send the {p} back?",
            "We do not need the {p} after all and plan to return it.",
        ),
    },
    "how-to": {
        "any": (
            "Can you tell me how to use the {p}?",
            "I need some help with setting up my {p}.",
            "Is there a beginner's guide for the {p} that I can read?",
            "How does the {p} work? The leaflet is hard to understand.",
            "I cannot find the instructions for my {p}. Are they online?",
        ),
        "goods": (
            "What is the best way to clean the {p}?",
            "How do I look after my {p} properly?",
        ),
        "build": ("Could you show me how to assemble the {p}?",),
        "device": ("How do I change the settings on my {p}?",),
        "app": ("How do I move my files into the {p}?",),
    },
}

# fmt: off
TRAIN_URGENCY = {
    "high": (
        "This is urgent.", "I need an answer today.", "Please reply as soon as possible.", "It is an emergency.",
        "I have an event tomorrow and need this solved.", "My daughter's birthday is tomorrow, so please hurry.",
        "I cannot work until this is sorted out.", "Please treat this as a priority.", "I need a solution right now.",
        "We leave for our holiday tonight, please hurry.", "Please call me back within the hour.",
        "This cannot wait.", "ASAP please!", "My shop stays closed until this is solved.",
        "Very urgent, please help immediately.", "The wedding is tomorrow morning and I need this settled.",
        "Guests are coming this evening, so please be fast.", "I am losing money every hour.",
        "Please deal with this straight away.", "My deadline is tonight.",
        "I must have this settled before noon today.", "Hurry, please, my course starts in an hour.",
        "Please drop everything else and look at this.", "It has to be done by tomorrow.",
        "This is top priority for us.", "I need help at once, people are waiting.", "URGENT!",
        "There is no time to lose.", "I am desperate, please answer quickly.",
        "We open tomorrow and depend on this.", "I need this today, not next week.",
        "Please, I really need help tonight.",
    ),
    "low": (
        "No rush.", "There is no hurry at all.", "Answer whenever you have time.", "This is not urgent.",
        "I am just curious.", "Take your time.", "Any time this month is fine.", "I can wait.",
        "It can wait a few weeks.", "I only ask out of curiosity.", "Reply whenever it suits you.",
        "No need to hurry.", "It is not important, just a small thing.", "Please help others first, mine can wait.",
        "This has low priority for me.", "I am in no hurry.", "It is not pressing at all.",
        "Next month is early enough.", "If you find a moment some day, let me know.",
        "Feel free to answer next week or later.", "Nothing urgent here.", "It does not matter when you reply.",
        "No pressure, a reply at some point is enough.", "I ask because I am curious, nothing more.",
        "There is plenty of time.", "Do not hurry on my account.", "A late reply is no problem.",
        "Whenever is fine with me.", "Just wondering, so no stress.", "It isn't urgent, any time will do.",
        "I don't mind waiting.", "Not a priority, of course.",
    ),
    "normal": (
        "Any help would be welcome.", "I look forward to your reply.", "Please let me know.",
        "I hope you can help me.", "I have been a customer for {years} years.", "My customer number is {number}.",
        "You can reach me by email.", "Please tell me what you need from me.", "I did not see this in your FAQ.",
        "I looked at your website first.", "My account is under the name {name}.",
        "Otherwise I am happy with your service.", "Please write back to this address.",
        "I am writing for my mother.", "This was my first order with you.", "I hope this is the right address to ask.",
    ),
}

HELD_OUT_URGENCY = {
    "high": (
        "Please help me immediately, I need this for a party tonight.", "It is really urgent for me.",
        "I have to have a solution by tomorrow morning.", "This must be solved today.",
        "Time is running out, please be quick.", "I can't do my job until you answer.",
        "Please respond right away.", "Our concert is tomorrow, so every hour counts.",
    ),
    "low": (
        "You really do not have to rush.", "You can take as long as you like.",
        "It's not urgent, next month would be okay.", "Answer when it is convenient for you.",
        "Curiosity is my only reason to ask.", "I'm not in a hurry.",
        "Please reply when you have some spare time, it is no big deal.", "Low priority, no need to answer quickly.",
    ),
    "normal": (
        "I am grateful for any help.", "My customer ID is {number}.", "Please get back to me by email.",
        "I tried your help page first.", "I have bought from you before.", "My name is {name}.",
    ),
}
# fmt: on
"""Sentences that decide the urgency; those under "normal" say nothing about it and may stand in any message."""

TRAIN = Tables(
    "train.jsonl", 2024, 800, TRAIN_PRODUCTS, TRAIN_BODIES, TRAIN_URGENCY,
    ("Hello,", "Hi,", "Hi there,", "Dear team,", "Good morning.", "Hey,", "Dear Sir or Madam,", "Good evening."),
    ("Thanks!", "Thank you.", "Kind regards, {name}", "Best, {name}", "Cheers", "Regards, {name}",
     "Many thanks in advance.", "Greetings from {city}, {name}", "Thanks, {name}"),
)  # fmt: skip
HELD_OUT = Tables(
    "held_out.jsonl", 4048, 100, HELD_OUT_PRODUCTS, HELD_OUT_BODIES, HELD_OUT_URGENCY,
    ("Hello support,", "Good afternoon.", "Dear customer service,", "Hey all,", "Good day,"),
    ("With thanks, {name}", "Best wishes, {name}", "Yours sincerely, {name}", "Thanks a lot!", "All the best, {name}"),
)  # fmt: skip

FIRST_NAMES = names("Dana, Omar, Priya, Jonas, Mei, Carlos, Aisha, Tom, Ingrid, Kofi, Lena, Pavel, Ruth, Sam, Yuki")
CITIES = names("Leeds, Porto, Ghent, Bergen, Graz, Tampere, Lyon, Cork, Bari, Aarhus, Gdansk, Bristol")
MONTHS = names("January, February, March, April, May, June, July, August, September, October, November")
DAYS = names("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday")
SPANS = names("two weeks, three weeks, ten days, a month, five days, six weeks, twelve days, nine days")
TYPOS = (
    ("received", "recieved"), ("because", "becuase"), ("would", "woud"), ("please", "pls"), ("should", "shoud"),
    ("address", "adress"), ("delivered", "deliverd"), ("which", "wich"), ("until", "untill"), ("before", "befor"),
)  # fmt: skip
"""Spellings used in some of the messages typed in lower case."""


class Dice:
    """Choices that come out the same on every Python version, as all of them derive from ``random()``."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def chance(self, share: float) -> bool:
        """True in this share of the calls."""
        return self._random.random() < share

    def below(self, bound: int) -> int:
        """A whole number from 0 up to, and without, the bound."""
        return int(self._random.random() * bound)

    def pick(self, items: Sequence[Item]) -> Item:
        """One of the items."""
        return items[self.below(len(items))]

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """The items in another order (Fisher-Yates)."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result


class Deck:
    """Items dealt evenly: an item that was dealt is not dealt again while a fitting one was dealt less often."""

    def __init__(self, items: Sequence[str], dice: Dice) -> None:
        self._uses = dict.fromkeys(items, 0)
        self._dice = dice

    def deal(self, fitting: Sequence[str]) -> str:
        """One of the least used of the fitting items."""
        least = min(self._uses[item] for item in fitting)
        item = self._dice.pick([item for item in fitting if self._uses[item] == least])
        self._uses[item] += 1
        return item


def article(product: str) -> str:
    """The indefinite article that goes with a product's name (no name starts with a silent h or a spoken "you")."""
    return "an" if product[0].lower() in "aeiou" else "a"


def slot_values(dice: Dice) -> dict[str, str]:
    """One value for each fill-in slot but the product; ``less`` is always a smaller amount than ``amount``."""
    sign = dice.pick(("£", "$", "€"))
    cents = dice.pick(("", ".50", ".90", ".99"))
    less = 12 + dice.below(60)
    number = 10000 + dice.below(90000)
    return {
        "order": dice.pick(("#{}", "A-{}", "{}", "TS{}", "no. {}")).format(number),
        "date": dice.pick(("{d} {m}", "{m} {d}")).format(d=1 + dice.below(28), m=dice.pick(MONTHS)),
        "day": dice.pick(DAYS),
        "span": dice.pick(SPANS),
        "city": dice.pick(CITIES),
        "name": dice.pick(FIRST_NAMES),
        "amount": f"{sign}{less + 5 + dice.below(70)}{cents}",
        "less": f"{sign}{less}{cents}",
        "number": str(100 + dice.below(900)),
        "nth": dice.pick(("first", "second", "third", "fourth")),
        "step": str(2 + dice.below(8)),
        "years": dice.pick(("two", "three", "four", "five", "ten")),
    }


def after_comma(text: str) -> str:
    """A sentence as it is continued after a greeting with a comma: in lower case unless it starts with I."""
    first = text.split()[0]
    keeps = first in ("I", "I'm") or text.startswith("{") or (len(first) > 1 and first.isupper())
    return text if keeps else text[0].lower() + text[1:]


def typed_fast(text: str, dice: Dice) -> str:
    """The text as typed in a hurry: lower case, no full stop at the end, one misspelling in some."""
    text = text.lower().rstrip(".")
    found = [(right, wrong) for right, wrong in TYPOS if f" {right} " in text]
    if found and dice.chance(0.5):
        right, wrong = dice.pick(found)
        text = text.replace(f" {right} ", f" {wrong} ", 1)
    return text


def fill(text: str, product: str, dice: Dice) -> str:
    """The message with its slots filled; the product's name goes in unchanged."""
    return text.format(p=product, a=article(product), **slot_values(dice))


def fitting_bodies(bodies: Bodies, topic: str, kind: str) -> list[str]:
    """The phrasings of a topic that make sense for a kind of product."""
    return [body for group in KINDS[kind] for body in bodies[topic].get(group, ())]


def all_bodies(bodies: Bodies, topic: str) -> list[str]:
    """Every phrasing of a topic; one that stands in two groups counts once."""
    return list(dict.fromkeys(body for group in bodies[topic].values() for body in group))


def is_curious(clause: str) -> bool:
    """Whether a sentence says that the writer only wants to know, which does not go with a complaint."""
    return "curio" in clause.lower() or "wondering" in clause


def example(message: str, product: str, topic: str, urgency: str) -> str:
    """One line of the file."""
    answer = json.dumps({"product": product, "topic": topic, "urgency": urgency}, ensure_ascii=False)
    turns = (("system", SYSTEM), ("user", message), ("assistant", answer))
    record = {"messages": [{"role": role, "content": content} for role, content in turns]}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def labels(count: int, dice: Dice) -> list[tuple[str, str]]:
    """As many pairs of topic and urgency as there are examples, each pair equally often, in a shuffled order."""
    pairs = dice.shuffled([(topic, urgency) for topic in TOPICS for urgency in URGENCIES])
    return dice.shuffled([pairs[number % len(pairs)] for number in range(count)])


class Writer:
    """Writes the examples of one split; phrasings, sentences and products are dealt evenly, no message comes twice."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.dice = Dice(tables.seed)
        self.kinds = {product: kind for kind, group in tables.products.items() for product in group}
        self.products = Deck(list(self.kinds), self.dice)
        self.bodies = {topic: Deck(all_bodies(tables.bodies, topic), self.dice) for topic in TOPICS}
        self.clauses = {urgency: Deck(tables.urgency[urgency], self.dice) for urgency in URGENCIES}
        self.seen: set[str] = set()

    def text(self) -> str:
        """The whole text of the split's file."""
        pairs = labels(self.tables.count, self.dice)
        return "".join(self.line(topic, urgency) + "\n" for topic, urgency in pairs)

    def line(self, topic: str, urgency: str) -> str:
        """One example on one line."""
        table = self.tables.bodies
        product = self.products.deal([name for name, kind in self.kinds.items() if fitting_bodies(table, topic, kind)])
        body = self.bodies[topic].deal(fitting_bodies(table, topic, self.kinds[product]))
        return example(self.message(body, product, urgency), product, topic, urgency)

    def message(self, body: str, product: str, urgency: str) -> str:
        """A message that is not among those seen and keeps to the length bounds."""
        while True:
            message = fill(self.frame(body, urgency), product, self.dice)
            if WORDS[0] <= len(message.split()) <= WORDS[1] and message not in self.seen:
                self.seen.add(message)
                return message

    def frame(self, body: str, urgency: str) -> str:
        """A message with its slots still open: greeting, the matter, the sentence on urgency, sign-off."""
        parts, dice = [body], self.dice
        if urgency != "normal":
            parts.insert(0 if dice.chance(0.35) else 1, self.clause(urgency, body))
        if dice.chance(0.5 if urgency == "normal" else 0.12):
            parts.append(self.clause("normal", body))
        if dice.chance(0.4):
            opener = dice.pick(self.tables.openers)
            parts[0] = f"{opener} {after_comma(parts[0]) if opener.endswith(',') else parts[0]}"
        if dice.chance(0.35):
            parts.append(dice.pick(self.tables.closers))
        text = " ".join(parts)
        return typed_fast(text, dice) if dice.chance(0.14) else text

    def clause(self, urgency: str, body: str) -> str:
        """A sentence for this urgency; one that speaks of curiosity only beside a question."""
        asks = "?" in body
        fitting = [clause for clause in self.tables.urgency[urgency] if asks or not is_curious(clause)]
        return self.clauses[urgency].deal(fitting)


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes both files, or with ``--check`` compares them with what lies on disk."""
    parser = argparse.ArgumentParser(description="Write the starter dataset.")
    parser.add_argument("--check", action="store_true", help="exit 1 if the files on disk differ")
    check = parser.parse_args(arguments).check
    different = []
    for tables in (TRAIN, HELD_OUT):
        path, data = FOLDER / tables.file, Writer(tables).text().encode("utf-8")
        if not check:
            path.write_bytes(data)
        elif not path.is_file() or path.read_bytes() != data:
            different.append(tables.file)
    if different:
        print(f"not as generated: {', '.join(different)}", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    raise SystemExit(main())
