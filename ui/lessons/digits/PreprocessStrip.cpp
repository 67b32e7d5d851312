// Small pictures painted from the same stages that the network reads.
#include "ui/lessons/digits/PreprocessStrip.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/InkStrokes.h"
#include "ui/views/PixelView.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kPictureSide = 92; ///< at stage scale 1
constexpr int kBoxHeight = 26;
constexpr int kGap = 16; ///< for the arrow, at least
constexpr int kSmallestSide = 56;

QImage greyImage(std::span<const std::uint8_t> pixels, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            image.setPixel(column, row, pixelColor(pixels[static_cast<std::size_t>(row * side + column)]));
    }
    return image;
}

} // namespace

// ---- one picture

StagePicture::StagePicture(Stage stage, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StagePicture::show(const std::vector<Stroke>& strokes, const DigitStages& stages, const PreprocessOptions& options)
{
    if (m_stage == Stage::Drawing || m_stage == Stage::Cropped)
        m_strokes = strokes;
    m_stages = stages;
    m_options = options;
    announceChange(this);
    update();
}

QString StagePicture::accessibleText() const
{
    if (m_stages.isEmpty)
        return tr("empty");
    switch (m_stage) {
    case Stage::Drawing:
    case Stage::Cropped:
        return tr("%1 × %2 of %3 units of the canvas")
            .arg(fixed(m_stages.crop.width, 0), fixed(m_stages.crop.height, 0), fixed(InkStrokes::kSide, 0));
    case Stage::Fitted:
        return tr("%1 × %1 pixels, centre of mass at %2, %3")
            .arg(m_stages.fittedSide)
            .arg(fixed(m_stages.centreOfMass.x, 1), fixed(m_stages.centreOfMass.y, 1));
    case Stage::Centred:
        return tr("%1 × %1 pixels, centre of mass at %2, %3")
            .arg(kDigitSize)
            .arg(fixed(m_stages.shiftX + m_stages.centreOfMass.x, 1), fixed(m_stages.shiftY + m_stages.centreOfMass.y, 1));
    }
    return {};
}

void StagePicture::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        announceChange(this);
    QWidget::changeEvent(event);
}

/// What of the canvas is seen.
InkRectangle StagePicture::part() const
{
    return m_stage == Stage::Cropped && !m_stages.isEmpty ? m_stages.crop
                                                          : InkRectangle{0.0, 0.0, InkStrokes::kSide, InkStrokes::kSide};
}

/// The square, or for the cropped piece the rectangle in its own proportions.
QRectF StagePicture::paper() const
{
    const double side = std::min(width(), height()) - 1.0;
    const InkRectangle shown = part();
    const double scale = side / std::max(shown.width, shown.height);
    const QSizeF size(std::max(4.0, shown.width * scale), std::max(4.0, shown.height * scale));
    return {QPointF(0.5 + (side - size.width()) / 2, 0.5 + (side - size.height()) / 2), size};
}

void StagePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isInk = m_stage == Stage::Drawing || m_stage == Stage::Cropped;
    painter.fillRect(paper(), isInk ? Theme::instance().colors().inset : Theme::instance().colors().surface);
    if (!m_stages.isEmpty) {
        if (isInk)
            paintInk(painter, paper());
        else
            paintPixels(painter);
        if (m_stage == Stage::Drawing && m_options.crop)
            paintCropBox(painter);
    }
    if (m_stage == Stage::Centred)
        paintMiddle(painter);
    if (!isInk && !m_stages.isEmpty)
        paintCentre(painter);
    paintFrame(painter);
}

void StagePicture::paintInk(QPainter& painter, const QRectF& area) const
{
    const InkRectangle shown = part();
    const double scale = area.width() / shown.width;
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.translate(-shown.left, -shown.top);
    painter.setBrush(Qt::NoBrush);
    const auto paint = [&painter](const InkPiece& piece) {
        painter.strokePath(
            piece.path, QPen(Theme::instance().colors().ink, piece.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    for (const Stroke& stroke : m_strokes) {
        for (std::size_t i = 1; i < stroke.size(); ++i)
            paint(inkPiece(stroke, i));
        if (!stroke.empty())
            paint(inkTail(stroke));
    }
    painter.restore();
}

void StagePicture::paintCropBox(QPainter& painter) const
{
    const QRectF area = paper();
    const double scale = area.width() / InkStrokes::kSide;
    const QRectF box(area.topLeft() + QPointF(m_stages.crop.left, m_stages.crop.top) * scale,
        QSizeF(m_stages.crop.width, m_stages.crop.height) * scale);
    QPen pen(Theme::instance().colors().c1, 1.6);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.intersected(area.adjusted(1, 1, -1, -1)));
}

void StagePicture::paintPixels(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(paper(),
        m_stage == Stage::Fitted ? greyImage(m_stages.fitted, m_stages.fittedSide) : greyImage(m_stages.final, kDigitSize));
    painter.restore();
}

/// Where the centre of mass belongs.
void StagePicture::paintMiddle(QPainter& painter) const
{
    QPen pen(Theme::instance().colors().ink3, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const QRectF area = paper();
    painter.drawLine(QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
}

void StagePicture::paintCentre(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool isFinal = m_stage == Stage::Centred;
    const double cell = paper().width() / (isFinal ? kDigitSize : m_stages.fittedSide);
    const QPointF centre(
        m_stages.centreOfMass.x + (isFinal ? m_stages.shiftX : 0), m_stages.centreOfMass.y + (isFinal ? m_stages.shiftY : 0));
    const QPointF place = paper().topLeft() + centre * cell;
    constexpr double kArm = 6.0;
    // A thin edge of the surface keeps the cross visible on ink.
    for (const auto& [color, width] : {std::pair{colors.surface, 4.5}, std::pair{colors.c1, 2.2}}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place - QPointF(kArm, 0), place + QPointF(kArm, 0));
        painter.drawLine(place - QPointF(0, kArm), place + QPointF(0, kArm));
    }
}

void StagePicture::paintFrame(QPainter& painter) const
{
    painter.setPen(QPen(Theme::instance().colors().ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper());
}

// ---- the row

PreprocessStrip::PreprocessStrip(QWidget* parent)
    : QWidget(parent)
    , m_drawingName(new QLabel(this))
{
    using Stage = StagePicture::Stage;
    for (const Stage stage : {Stage::Drawing, Stage::Cropped, Stage::Fitted, Stage::Centred})
        m_pictures[static_cast<std::size_t>(stage)] = new StagePicture(stage, this);
    setTextRole(m_drawingName, TextRole::Control);
    setInk(m_drawingName, Ink::Secondary);
    for (QCheckBox*& box : m_boxes) {
        box = new QCheckBox(this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PreprocessStrip::readBoxes);
    }
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setStageScale(1.0);
}

void PreprocessStrip::setOptions(const PreprocessOptions& options)
{
    m_options = options;
    const std::array<bool, 3> on{options.crop, options.fit, options.centre};
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(on[i]);
    }
}

void PreprocessStrip::show(const std::vector<Stroke>& strokes, const DigitStages& stages)
{
    for (StagePicture* picture : m_pictures)
        picture->show(strokes, stages, m_options);
}

void PreprocessStrip::readBoxes()
{
    const PreprocessOptions chosen{m_boxes[0]->isChecked(), m_boxes[1]->isChecked(), m_boxes[2]->isChecked()};
    if (chosen == m_options)
        return;
    m_options = chosen;
    emit optionsChosen(chosen);
}

void PreprocessStrip::setStageScale(double scale)
{
    m_scale = scale;
    setFixedHeight(std::max(kSmallestSide, static_cast<int>(std::lround(kPictureSide * scale))) + kBoxHeight);
    layOut();
}

void PreprocessStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

// Every column is as wide as its picture or its words; the rest goes between them. Where that is too little for the arrows the
// longest words become shorter.
void PreprocessStrip::layOut()
{
    const int side = std::clamp((width() - 3 * kGap) / 4, 20, std::max(20, height() - kBoxHeight));
    const std::array<QWidget*, 4> words{m_drawingName, m_boxes[0], m_boxes[1], m_boxes[2]};
    const auto columns = [&] {
        std::array<int, 4> widths{};
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(side, words[i]->sizeHint().width());
        return widths;
    };
    const auto gapOf
        = [this](const std::array<int, 4>& widths) { return (width() - std::accumulate(widths.begin(), widths.end(), 0)) / 3; };
    m_boxes[1]->setText(tr("Fit 20 × 20"));
    std::array<int, 4> widths = columns();
    if (gapOf(widths) < kGap) {
        m_boxes[1]->setText(tr("Fit"));
        widths = columns();
    }
    const int gap = std::max(2, gapOf(widths));
    int left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_pictures[i]->setGeometry(left, 0, side, side);
        words[i]->setGeometry(left, side + 2, widths[i], kBoxHeight - 2);
        left += widths[i] + gap;
    }
    update();
}

void PreprocessStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colors().ink3, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 0; i + 1 < m_pictures.size(); ++i) {
        const QRect from = m_pictures[i]->geometry();
        const double middle = (from.right() + m_pictures[i + 1]->geometry().left()) / 2.0;
        const QPointF tip(middle + 6, from.center().y());
        painter.drawLine(tip - QPointF(12, 0), tip);
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    }
}

void PreprocessStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreprocessStrip::retranslate()
{
    m_drawingName->setText(tr("Drawing"));
    m_boxes[0]->setText(tr("Crop"));
    m_boxes[2]->setText(tr("Centre"));
    m_boxes[0]->setToolTip(
        tr("Cuts the digit out of the empty paper. Off: the paper around it is scaled along with it, and a small "
           "digit stays small."));
    m_boxes[1]->setToolTip(tr("Scales the longer side to 20 pixels. Off: a small digit stays small and a large one large; the "
                              "canvas becomes 28 pixels wide and the pen keeps its thickness."));
    m_boxes[2]->setToolTip(tr("Moves the centre of mass to the middle of the 28 × 28 pixels. Off: the digit stays where it was "
                              "written."));
    const std::array<QString, 4> names{tr("Drawing with the box around the ink"), tr("Cropped drawing"),
        tr("Fitted picture with its centre of mass"), tr("Picture with its centre of mass")};
    const std::array<QString, 4> toolTips{tr("What was written; dashed: the smallest box around the ink"),
        tr("What is left after cropping"), tr("Grey pixels; +: their centre of mass"),
        tr("What the network gets; +: centre of mass, dashed lines: the middle")};
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i]->setAccessibleName(names[i]);
        m_pictures[i]->setToolTip(toolTips[i]);
    }
    layOut();
}

// ---- words

namespace {

int stagesOff(const PreprocessOptions& options)
{
    return (options.crop ? 0 : 1) + (options.fit ? 0 : 1) + (options.centre ? 0 : 1);
}

} // namespace

QString preprocessNote(const PreprocessOptions& options)
{
    if (options.isMnist())
        return {};
    if (stagesOff(options) > 1)
        return PreprocessStrip::tr("Stages are off: many digits are read worse");
    if (!options.crop)
        return PreprocessStrip::tr("Cropping is off: a small digit is read worse");
    return options.fit ? PreprocessStrip::tr("Centring is off: a digit at the edge is read worse")
                       : PreprocessStrip::tr("Fitting is off: small and large digits are read worse");
}

QString preprocessShortNote(const PreprocessOptions& options)
{
    if (options.isMnist())
        return {};
    if (stagesOff(options) > 1)
        return PreprocessStrip::tr("Stages are off");
    if (!options.crop)
        return PreprocessStrip::tr("Cropping is off");
    return options.fit ? PreprocessStrip::tr("Centring is off") : PreprocessStrip::tr("Fitting is off");
}

} // namespace chalknet::ui
