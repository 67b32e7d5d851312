// Four cards in the proportions of the design, and the path from a stroke to the bars.
#include "ui/lessons/digits/DrawTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/digits/DigitsExplanation.h"
#include "ui/lessons/digits/DrawTools.h"
#include "ui/lessons/digits/PreprocessStrip.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"
#include "ui/views/LayerActivationView.h"
#include "ui/views/PixelView.h"
#include "ui/views/ProbabilityBars.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

// The cards' sizes in the design at 1440 × 900 are the stretch factors.
constexpr int kCanvasWidth = 412;
constexpr int kPixelWidth = 560;
constexpr int kTopHeight = 492;
constexpr int kActivationHeight = 256;
constexpr int kProbabilityWidth = 328;
constexpr int kNarrowBelow = 1150;
// While presenting: canvas and probabilities side by side above the layers.
constexpr int kPresentingTop = 500;
constexpr int kPresentingActivations = 300;
constexpr double kPresentingActivationScale = 1.2;

// The answer goes first: pictures that are painted in a frame of their own, and at most 60 times a second, hold up the bars
// less often.
constexpr int kPictureInterval = 16; // milliseconds

constexpr int kAllOnHeight = 26; ///< the card's title stays where it is

/// The digit that is sure of its case, −1: none.
int sureAnswer(const Reading& reading)
{
    const auto outputs = reading.values.outputs();
    const auto best = std::max_element(outputs.begin(), outputs.end());
    return *best >= ProbabilityBars::kSureFrom ? static_cast<int>(best - outputs.begin()) : -1;
}

/// The smallest box of cells with ink, so that the dashed frame lies exactly around what is seen.
std::optional<QRectF> inkBox(const std::array<std::uint8_t, kDigitPixels>& pixels)
{
    QRect box;
    for (int row = 0; row < kDigitSize; ++row) {
        for (int column = 0; column < kDigitSize; ++column) {
            if (pixels[static_cast<std::size_t>(row * kDigitSize + column)] > 0)
                box |= QRect(column, row, 1, 1);
        }
    }
    return box.isEmpty() ? std::nullopt : std::optional(QRectF(box));
}

} // namespace

DrawTab::DrawTab(QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undoStack(undo)
{
    makeCanvasCard();
    makePixelCard();
    makeActivationCard();
    makeProbabilityCard();
    arrange();

    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(0);
    connect(&m_readTimer, &QTimer::timeout, this, &DrawTab::readDrawing);
    connect(m_canvas, &DigitCanvas::strokesChanged, &m_readTimer, qOverload<>(&QTimer::start));
    m_pictureTimer.setSingleShot(true);
    m_pictureTimer.setTimerType(Qt::PreciseTimer);
    m_pictureTimer.setInterval(kPictureInterval);
    connect(&m_pictureTimer, &QTimer::timeout, this, [this] {
        showStages();
        showLayers();
    });
    retranslate();
}

void DrawTab::arrange()
{
    delete layout();
    auto* top = new QHBoxLayout;
    m_gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    top->setSpacing(m_gap);
    auto* left = new QVBoxLayout;
    left->setSpacing(m_gap);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(m_gap);
    top->addWidget(m_canvasCard, kCanvasWidth);
    top->addWidget(m_presenting ? m_probabilityCard : m_pixelCard, m_presenting ? kCanvasWidth : kPixelWidth);
    left->addLayout(top, m_presenting ? kPresentingTop : kTopHeight);
    left->addWidget(m_activationCard, m_presenting ? kPresentingActivations : kActivationHeight);
    whole->addLayout(left, kCanvasWidth + kPixelWidth + metrics::kCardGap);
    if (!m_presenting)
        whole->addWidget(m_probabilityCard, kProbabilityWidth);
    m_pixelCard->setVisible(!m_presenting);
}

void DrawTab::makeCanvasCard()
{
    m_canvasCard = new Card(this);
    m_canvasHow = new QLabel(m_canvasCard);
    setTextRole(m_canvasHow, TextRole::Control);
    setInk(m_canvasHow, Ink::Secondary);
    m_canvasCard->header()->addWidget(m_canvasHow);
    m_canvas = new DigitCanvas(m_canvasCard);
    m_canvasCard->body()->addWidget(m_canvas, 1);
    m_tools = new DrawTools(*m_canvas, m_canvasCard);
    m_canvasCard->body()->addWidget(m_tools);
    m_canvasCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_canvasCard->setMinimumWidth(252);
}

void DrawTab::makePixelCard()
{
    m_pixelCard = new Card(this);
    m_pixelHow = new ElidedLabel(m_pixelCard);
    setTextRole(m_pixelHow, TextRole::Control);
    m_pixelHow->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pixelCard->header()->addWidget(m_pixelHow, 100);
    m_allOn = new QPushButton(m_pixelCard);
    m_allOn->setFixedHeight(kAllOnHeight);
    m_allOn->hide();
    m_pixelCard->header()->addWidget(m_allOn);
    connect(m_allOn, &QPushButton::clicked, this, [this] { chooseOptions({}); });
    m_strip = new PreprocessStrip(m_pixelCard);
    connect(m_strip, &PreprocessStrip::optionsChosen, this, &DrawTab::chooseOptions);
    m_pixelCard->body()->addWidget(m_strip);
    m_pixelCard->body()->addSpacing(4);
    m_pixels = new PixelView(m_pixelCard);
    m_pixels->setLegendVisible(false); // box and cross are explained by the small pictures
    m_pixelCard->body()->addWidget(m_pixels, 1);
    m_pixelCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void DrawTab::makeActivationCard()
{
    m_activationCard = new Card(this);
    m_legend = new ContributionLegend(m_activationCard);
    m_activationCard->header()->addWidget(m_legend);
    m_activations = new LayerActivationView(m_activationCard);
    m_activationCard->body()->addWidget(m_activations, 1);
    m_activationCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void DrawTab::makeProbabilityCard()
{
    m_probabilityCard = new Card(this);
    m_bars = new ProbabilityBars(m_probabilityCard);
    m_probabilityCard->body()->addWidget(m_bars, 1);
    m_probabilityCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_probabilityCard->setMinimumWidth(244);
}

void DrawTab::setNetwork(const DigitNetwork& network)
{
    m_network = network;
    m_activations->setNetwork(network.spec, network.parameters);
    readPixels();
}

void DrawTab::readDrawing()
{
    m_stages = preprocessStrokes(m_canvas->strokes(), InkStrokes::kSide, m_options);
    if (!m_canvas->isInHand()) {
        m_pictureTimer.stop();
        showStages();
    }
    readPixels();
}

void DrawTab::readPixels()
{
    if (m_network.isEmpty() || m_stages.isEmpty) {
        m_values = {};
        m_bars->clear();
    } else {
        Reading reading = readDigit(m_network, m_stages.final);
        m_inferenceMilliseconds = reading.milliseconds;
        m_bars->setProbabilities(reading.values.outputs());
        m_values = std::move(reading.values);
    }
    if (!m_canvas->isInHand())
        showLayers();
    else if (!m_pictureTimer.isActive())
        m_pictureTimer.start();
    compareWithAllStages();
    showStageNote();
    followTasks();
    emit read();
}

void DrawTab::showStages()
{
    m_strip->show(m_canvas->strokes(), m_stages);
    m_pixels->setPixels(m_stages.final);
    if (m_stages.isEmpty)
        m_pixels->setMarks({}, {});
    else
        m_pixels->setMarks(inkBox(m_stages.final),
            QPointF(m_stages.shiftX + m_stages.centreOfMass.x, m_stages.shiftY + m_stages.centreOfMass.y));
}

void DrawTab::showLayers()
{
    if (m_values.activations.empty())
        m_activations->clearExample();
    else
        m_activations->setExample(m_stages.final, m_values);
}

// ---- stages that are left out

void DrawTab::chooseOptions(const PreprocessOptions& options)
{
    if (options == m_options)
        return;
    m_undoStack.push(new StateEdit<PreprocessOptions>(
        tr("Stages of preprocessing"), m_options, options, {}, [this](const PreprocessOptions& wanted) {
            applyOptions(wanted);
            emit stateApplied();
        }));
}

void DrawTab::applyOptions(const PreprocessOptions& options)
{
    m_options = options;
    m_strip->setOptions(options);
    readDrawing();
}

// The same drawing, prepared as MNIST would have it: what is lost by leaving stages out can be seen at once.
void DrawTab::compareWithAllStages()
{
    m_otherAnswer = -1;
    if (m_options.isMnist() || m_network.isEmpty() || m_stages.isEmpty)
        return;
    const DigitStages whole = preprocessStrokes(m_canvas->strokes(), InkStrokes::kSide);
    if (whole.isEmpty)
        return;
    const int answer = sureAnswer(readDigit(m_network, whole.final));
    if (answer != m_bars->answer())
        m_otherAnswer = answer;
}

void DrawTab::showStageNote()
{
    const bool isNarrow = width() < kNarrowBelow;
    const bool isMnist = m_options.isMnist();
    m_allOn->setVisible(!isMnist);
    setInk(m_pixelHow, isMnist ? Ink::Secondary : Ink::Primary);
    if (isMnist) {
        m_pixelHow->setText(isNarrow ? QString() : tr("as MNIST was made"));
    } else if (m_otherAnswer >= 0) {
        const QString shortNote = preprocessShortNote(m_options);
        m_pixelHow->setText(
            isNarrow ? tr("all on: %1").arg(m_otherAnswer) : tr("%1; with all on: %2").arg(shortNote).arg(m_otherAnswer));
    } else {
        m_pixelHow->setText(isNarrow ? preprocessShortNote(m_options) : preprocessNote(m_options));
    }
    // An empty label would be a nameless thing to a screen reader.
    m_pixelHow->setVisible(!m_pixelHow->text().isEmpty());
    m_pixelHow->setToolTip(preprocessNote(m_options));
    // While presenting, the card of the stages is away.
    m_canvasHow->setText(m_presenting && !isMnist ? preprocessShortNote(m_options) : QString());
    m_canvasHow->setVisible(!m_canvasHow->text().isEmpty());
}

void DrawTab::setPresenting(bool presenting)
{
    if (m_presenting == presenting)
        return;
    m_presenting = presenting;
    m_tools->setVisible(!presenting);
    arrange();
    adaptToWidth();
}

void DrawTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

// Beside the explanation the words go first; the pictures stay.
void DrawTab::adaptToWidth()
{
    const bool narrow = width() < kNarrowBelow;
    showStageNote();
    m_legend->setShort(narrow);
}

void DrawTab::setStageScale(double scale)
{
    if (m_gap != (isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap))
        arrange();
    const double activationScale = m_presenting ? kPresentingActivationScale * scale : scale;
    m_pixels->setStageScale(scale);
    m_strip->setStageScale(scale);
    m_activations->setStageScale(activationScale);
    m_legend->setStageScale(activationScale);
    m_bars->setStageScale(m_presenting ? 0.9 * scale : scale);
}

QJsonObject DrawTab::saveState() const
{
    return {{QStringLiteral("strokes"), m_canvas->ink().toJson()}, {QStringLiteral("thickness"), m_canvas->thickness()},
        {QStringLiteral("crop"), m_options.crop}, {QStringLiteral("fit"), m_options.fit},
        {QStringLiteral("centre"), m_options.centre}};
}

void DrawTab::restoreState(const QJsonObject& state)
{
    const auto strokes = InkStrokes::fromJson(state.value(QLatin1String("strokes")).toArray());
    if (!strokes.empty())
        m_canvas->setStrokes(strokes);
    applyOptions({state.value(QLatin1String("crop")).toBool(true), state.value(QLatin1String("fit")).toBool(true),
        state.value(QLatin1String("centre")).toBool(true)});
    m_tools->thickness()->setValue(
        static_cast<int>(std::lround(state.value(QLatin1String("thickness")).toDouble(DigitCanvas::kDefaultThickness))));
}

QString DrawTab::tabName() const
{
    return tr("Draw");
}

QString DrawTab::subtitle() const
{
    return tr("Write a digit and the network reads it at once");
}

QString DrawTab::explanationTitle() const
{
    return digitsExplanationTitle(DigitsPart::Draw);
}

QString DrawTab::explanation() const
{
    return digitsExplanation(DigitsPart::Draw);
}

void DrawTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DrawTab::retranslate()
{
    m_canvasCard->setTitle(tr("Canvas"));
    m_canvas->setAccessibleName(tr("Digit canvas"));
    m_canvas->setHint(tr("Write a digit here"));
    m_canvas->setToolTip(tr("Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes"));
    m_pixelCard->setTitle(tr("28 × 28 pixels"));
    m_allOn->setText(tr("All on"));
    m_allOn->setToolTip(tr("Prepare the drawing as the digits of MNIST were"));
    m_pixels->setAccessibleName(tr("Pixels that the network sees"));
    m_activationCard->setTitle(tr("Activations of the network"));
    m_activations->setAccessibleName(tr("Layers of the network"));
    m_probabilityCard->setTitle(tr("Softmax probabilities"));
    adaptToWidth();
}

} // namespace chalknet::ui
