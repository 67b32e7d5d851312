// Choices of a picture beside a small copy of it.
#include "ui/picture/PictureDialog.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr QSize kPreview(300, 250);
constexpr double kDotsPerInch = 96.0;

} // namespace

PictureDialog::PictureDialog(QWidget& source, const PictureOptions& options, bool hasTitle, QWidget* parent)
    : QDialog(parent)
    , m_source(&source)
    , m_preview(new QLabel(this))
    , m_formatName(new QLabel(this))
    , m_format(new SegmentedControl(this))
    , m_themeName(new QLabel(this))
    , m_theme(new SegmentedControl(this))
    , m_hasTitle(new QCheckBox(this))
    , m_title(new QLineEdit(options.title, this))
    , m_size(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    for (std::size_t i = 0; i < kPictureFormats.size(); ++i)
        m_format->addSegment(QString());
    for (int i = 0; i < 2; ++i)
        m_theme->addSegment(QString());
    m_format->setCurrentIndex(static_cast<int>(options.format));
    m_theme->setCurrentIndex(static_cast<int>(options.theme));
    m_hasTitle->setChecked(hasTitle);
    m_title->setEnabled(hasTitle);
    layOut();
    retranslate();
    connect(m_format, &SegmentedControl::currentIndexChanged, this, [this] { refresh(false); });
    connect(m_theme, &SegmentedControl::currentIndexChanged, this, [this] { refresh(true); });
    connect(m_title, &QLineEdit::textChanged, this, [this] { refresh(true); });
    connect(m_hasTitle, &QCheckBox::toggled, this, [this](bool isOn) {
        m_title->setEnabled(isOn);
        refresh(true);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(this->options()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(this->options()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&source, &QObject::destroyed, this, &QDialog::reject);
}

void PictureDialog::layOut()
{
    m_preview->setFixedSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setBackgroundRole(QPalette::AlternateBase);
    m_preview->setAutoFillBackground(true);
    for (QLabel* label : {m_formatName, m_themeName, m_size})
        setTextRole(label, TextRole::FieldLabel);
    m_size->setWordWrap(true);
    m_size->setMinimumHeight(2 * m_size->fontMetrics().lineSpacing());
    m_size->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);

    auto* choices = new QVBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_formatName);
    choices->addWidget(m_format);
    choices->addWidget(m_size);
    choices->addSpacing(6);
    choices->addWidget(m_themeName);
    choices->addWidget(m_theme, 0, Qt::AlignLeft);
    choices->addSpacing(10);
    choices->addWidget(m_hasTitle);
    choices->addWidget(m_title);
    choices->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_preview, 0, Qt::AlignTop);
    top->addLayout(choices, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(18);
    column->addLayout(top);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

PictureOptions PictureDialog::options() const
{
    return {static_cast<PictureFormat>(m_format->currentIndex()), static_cast<PictureTheme>(m_theme->currentIndex()),
        m_hasTitle->isChecked() ? m_title->text().trimmed() : QString()};
}

bool PictureDialog::hasTitle() const
{
    return m_hasTitle->isChecked();
}

QString PictureDialog::sizeText() const
{
    return m_size->text();
}

void PictureDialog::refresh(bool withPreview)
{
    if (!m_source)
        return;
    const PictureOptions chosen = options();
    const QSize size = pictureSize(*m_source, chosen.title);
    const QSizeF paper = pictureMillimetres(size);
    const QString millimetres = QStringLiteral("%1 × %2").arg(fixed(paper.width(), 0), fixed(paper.height(), 0));
    const double scale = pictureScale(chosen.format);
    const QSize pixels = (QSizeF(size) * scale).toSize();
    m_size->setText(isVector(chosen.format)
            ? tr("%1 mm; lines and text stay sharp at every size").arg(millimetres)
            : tr("%1 × %2 px, %3 mm at %4 dpi")
                  .arg(grouped(pixels.width()), grouped(pixels.height()), millimetres)
                  .arg(std::lround(scale * kDotsPerInch)));
    const bool isSomething = !size.isEmpty();
    m_copy->setEnabled(isSomething);
    m_save->setEnabled(isSomething);
    if (!withPreview || !isSomething)
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = kPreview - QSize(16, 16);
    const double fit = std::min({1.0, static_cast<double>(room.width()) / size.width(), static_cast<double>(room.height()) / size.height()});
    QPixmap preview = QPixmap::fromImage(pictureImage(*m_source, chosen, fit * ratio));
    preview.setDevicePixelRatio(ratio);
    m_preview->setPixmap(preview);
}

void PictureDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PictureDialog::retranslate()
{
    setWindowTitle(tr("Save picture"));
    m_formatName->setText(tr("Format"));
    m_format->setAccessibleName(m_formatName->text());
    const std::array<QString, kPictureFormats.size()> formats{
        tr("PNG 1×"), tr("PNG 2×"), tr("PNG 300 dpi"), QStringLiteral("SVG"), QStringLiteral("PDF")};
    const std::array<QString, kPictureFormats.size()> tips{tr("An image with the pixels of the screen"),
        tr("An image twice as fine, for slides"), tr("An image fine enough for print"),
        tr("A drawing for web pages and drawing programs"), tr("A drawing for documents and printing")};
    for (int i = 0; i < m_format->count(); ++i) {
        m_format->setSegmentText(i, formats[static_cast<std::size_t>(i)]);
        m_format->setSegmentToolTip(i, tips[static_cast<std::size_t>(i)]);
    }
    m_themeName->setText(tr("Colours"));
    m_theme->setAccessibleName(m_themeName->text());
    m_theme->setSegmentText(0, tr("As on the screen"));
    m_theme->setSegmentText(1, tr("Paper, for print"));
    m_hasTitle->setText(tr("Title line"));
    m_title->setAccessibleName(tr("Text of the title line"));
    m_preview->setAccessibleName(tr("Preview"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("To the clipboard, as an image"));
    m_save->setText(tr("Save…"));
    m_cancel->setText(tr("Cancel"));
    refresh(true);
}

} // namespace chalknet::ui
